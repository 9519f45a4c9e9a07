select issue.id as issue, proposal.id, proposal.text, coalesce(party.short_name, party.name) as party, latest.draft,
  round.number as round
from (
  select max(proposal.key) as key, count(*) as draft
  from proposal
  left join round on round.key = proposal.round
  where ?1 is null or coalesce(round.number, 0) <= ?1
  group by proposal.issue
) as latest
join proposal on proposal.key = latest.key
join issue on issue.key = proposal.issue
left join party on party.key = proposal.party
left join round on round.key = proposal.round
