insert into operation (seq, id, kind, direction, reverts, actor, at, subject_entity, subject_id, schema, chain)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
