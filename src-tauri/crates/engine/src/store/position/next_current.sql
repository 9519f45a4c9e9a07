insert into position_current (issue, party, position, revisions)
select issue, party, max(key), 1
from position
where issue = (select key from issue where id = ?1) and party = (select key from party where id = ?2)
group by issue, party
on conflict (issue, party) do update set position = excluded.position, revisions = revisions + 1
