select proposal.id, coalesce(party.short_name, party.name) as party, proposal.text, round.number as round, operation.at
from proposal
left join party on party.key = proposal.party
left join round on round.key = proposal.round
left join operation on operation.seq = (
  select min(change.operation) from change where change.entity = 'proposal' and change.id = proposal.id
)
where proposal.issue = (select key from issue where id = ?1)
order by proposal.key
