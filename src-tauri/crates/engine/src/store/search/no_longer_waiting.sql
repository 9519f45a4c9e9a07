delete from search_waiting where entity = ?1 and id = ?2
