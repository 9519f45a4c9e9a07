insert into position_current (issue, party, position, revisions)
select issue, party, key, 1
from position
where key = ?1
on conflict (issue, party) do update set position = excluded.position, revisions = revisions + 1
