-- A member's latest operation that was done and is not undone, unless it stands for good (`?2`): what came before that rests
-- under it. An operation's state is what was last done about it.
select seq
from (
  select seq, kind
  from operation as done
  where direction = 'do'
    and actor = ?1
    and kind <> 'upgrade'
    and coalesce((select direction from operation as about where about.reverts = done.seq order by seq desc limit 1), 'redo') = 'redo'
  order by seq desc
  limit 1
)
where kind not in (select value from json_each(?2))
