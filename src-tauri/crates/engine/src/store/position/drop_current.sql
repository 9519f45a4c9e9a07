delete from position_current
where issue = (select issue from position where id = ?1)
  and party = (select party from position where id = ?1)
  and position = (select key from position where id = ?1)
