select entity, id
from change
where operation > ?1 and operation <= ?2
group by entity, id
order by max(operation), ordinal
