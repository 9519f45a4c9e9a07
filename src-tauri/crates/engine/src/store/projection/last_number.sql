select coalesce(max(number), 0) from audience_number where audience = ?1 and entity = ?2
