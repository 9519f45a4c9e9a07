select operation.seq, operation.kind, operation.at, group_concat(distinct change.entity)
from operation
join change on change.operation = operation.seq
where operation.id = ?1
group by operation.seq
