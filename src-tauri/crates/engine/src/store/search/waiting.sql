select entity, id from search_waiting order by id, entity limit ?1
