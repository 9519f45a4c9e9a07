select seq, id, kind, direction, actor, subject_entity, subject_id, reverts, at, schema, chain from operation order by seq
