-- Facts that an entry clears for an audience: its kind, its party's and its circle's id.
select distinct coalesce(statement.id, position.id, message.id, proposal.id, paper.id) as thing, disclosure.fact
from disclosure
left join party on party.key = disclosure.party
left join circle on circle.key = disclosure.circle
left join statement on statement.key = disclosure.statement
left join position on position.key = disclosure.position
left join message on message.key = disclosure.message
left join proposal on proposal.key = disclosure.proposal
left join paper on paper.key = disclosure.paper
where disclosure.step = 'cleared' and disclosure.audience = ?1 and party.id is ?2 and circle.id is ?3
