select kind, direction, subject_entity, subject_id,
  coalesce((select direction from operation as about where about.reverts = operation.seq order by seq desc limit 1), 'redo') = 'redo'
from operation
where seq = ?1
