select issue.id as issue, proposal.id, proposal.text, coalesce(party.short_name, party.name) as party, latest.draft,
  round.number as round
from (select max(key) as key, count(*) as draft from proposal group by issue) as latest
join proposal on proposal.key = latest.key
join issue on issue.key = proposal.issue
left join party on party.key = proposal.party
left join round on round.key = proposal.round
