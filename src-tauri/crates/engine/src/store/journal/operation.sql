select seq, id, kind, direction, reverts, actor, at, subject_entity, subject_id, schema, chain from operation where seq = ?1
