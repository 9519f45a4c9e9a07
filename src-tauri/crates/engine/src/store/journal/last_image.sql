select coalesce(after, before) from change where entity = ?1 and id = ?2 order by operation desc, ordinal desc limit 1
