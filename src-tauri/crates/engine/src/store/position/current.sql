select issue.id as issue, party.id as party, position.id, position.as_said, position.wording, position.firmness,
  round.number as round, session.number as session, position.movement, position_current.revisions,
  position.illustrative
from position_current
join position on position.key = position_current.position
join issue on issue.key = position_current.issue
join party on party.key = position_current.party
left join round on round.key = position.round
left join session on session.key = position.session
