-- The latest revision stated in a round or an earlier one; those of no round count from the start.
select issue.id as issue, party.id as party, position.id, position.as_said, position.wording, position.firmness,
  round.number as round, session.number as session, position.movement, latest.revisions, position.illustrative
from (
  select max(position.key) as key, count(*) as revisions
  from position
  left join round on round.key = position.round
  where coalesce(round.number, 0) <= ?1
  group by position.issue, position.party
) as latest
join position on position.key = latest.key
join issue on issue.key = position.issue
join party on party.key = position.party
left join round on round.key = position.round
left join session on session.key = position.session
