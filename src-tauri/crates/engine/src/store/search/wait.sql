insert or ignore into search_waiting (entity, id) values (?1, ?2)
