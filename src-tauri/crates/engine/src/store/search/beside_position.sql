-- Of the issue and party that a revision is or was of: the current revision, and whichever the index knows.
with of as (
  select json_extract(coalesce(after, before), '$.row.issue') as issue, json_extract(coalesce(after, before), '$.row.party') as party
  from change
  where entity = 'position' and id = ?1
  limit 1
)
select position.id
from of
join issue on issue.id = of.issue
join party on party.id = of.party
join position on position.issue = issue.key and position.party = party.key
where position.key = (select position from position_current where position_current.issue = issue.key and position_current.party = party.key)
  or exists (select 1 from search_entry where search_entry.entity = 'position' and search_entry.id = position.id)
order by position.key
