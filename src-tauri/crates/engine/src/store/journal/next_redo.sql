-- The operation undone last, unless something new was done since.
select undone.reverts
from operation as undone
where undone.direction = 'undo'
  and undone.seq > coalesce((select max(seq) from operation where direction = 'do'), 0)
  and not exists (select 1 from operation as later where later.reverts = undone.reverts and later.seq > undone.seq)
order by undone.seq desc
limit 1
