select position.id
from position_current
join position on position.key = position_current.position
where position_current.issue = (select key from issue where id = ?1)
  and position_current.party = (select key from party where id = ?2)
