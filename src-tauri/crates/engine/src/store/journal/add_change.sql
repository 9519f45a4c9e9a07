insert into change (operation, ordinal, entity, id, before, after) values (?1, ?2, ?3, ?4, ?5, ?6)
