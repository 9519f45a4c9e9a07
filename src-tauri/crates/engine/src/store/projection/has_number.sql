select exists (select 1 from audience_number where audience = ?1 and entity = ?2 and thing = ?3)
