select entity, id, before, after from change where operation = ?1 order by ordinal
