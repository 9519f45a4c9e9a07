-- The operation that a member undid last, unless the member did something new since.
select undone.reverts
from operation as undone
where undone.direction = 'undo'
  and undone.actor = ?1
  and undone.seq > coalesce((select max(seq) from operation where direction = 'do' and actor = ?1), 0)
  and not exists (select 1 from operation as later where later.reverts = undone.reverts and later.seq > undone.seq)
order by undone.seq desc
limit 1
