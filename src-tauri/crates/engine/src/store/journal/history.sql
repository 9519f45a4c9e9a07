select seq, kind, direction, reverts, actor, at, subject_entity, subject_id,
  coalesce((select direction from operation as about where about.reverts = operation.seq order by seq desc limit 1), '') = 'undo' as undone
from operation
where (?1 is null or seq < ?1)
  and (?2 is null or seq in (select operation from change where id = ?2))
order by seq desc
limit ?3
