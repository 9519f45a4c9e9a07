select delegation.id, delegation.revision, party.id as party, round.id as round, round.title as round_title,
  round.number as round_number, delegation.name, delegation.level, delegation.notes
from delegation
join party on party.key = delegation.party
left join round on round.key = delegation.round
order by round.number, delegation.key
