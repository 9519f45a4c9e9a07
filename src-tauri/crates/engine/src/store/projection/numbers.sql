select thing, number from audience_number where audience = ?1 and entity = ?2
