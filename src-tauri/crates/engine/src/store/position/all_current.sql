select position.id
from position_current
join position on position.key = position_current.position
order by position.key
