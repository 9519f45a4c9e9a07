-- What rests on a paper, with the clause that it names.
select 'statement' as entity, statement.id, coalesce(statement.wording, statement.text) as title, clause.id as clause
from statement join paper on paper.key = statement.paper left join clause on clause.key = statement.clause where paper.id = ?1
union all
select 'position', position.id, coalesce(position.wording, position.as_said), clause.id
from position join paper on paper.key = position.paper left join clause on clause.key = position.clause where paper.id = ?1
union all
select 'agenda_item', agenda_item.id, agenda_item.title, clause.id
from agenda_item join paper on paper.key = agenda_item.paper left join clause on clause.key = agenda_item.clause where paper.id = ?1
union all
select 'proposal', proposal.id, proposal.text, null
from proposal_source join paper on paper.key = proposal_source.paper join proposal on proposal.key = proposal_source.proposal where paper.id = ?1
