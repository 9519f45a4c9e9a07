select exists (
  select 1
  from (select issue, party, max(key) as latest from position group by issue, party) as history
  left join position_current on position_current.issue = history.issue and position_current.party = history.party
  where position_current.position is not history.latest
) or exists (
  select 1 from position_current where position not in (select key from position)
)
