select entity, id, after from change order by operation, ordinal
