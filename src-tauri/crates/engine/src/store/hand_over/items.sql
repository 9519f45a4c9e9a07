-- What is in hand-overs, in its order, as it was named when it was handed over; `?1` narrows it down to one.
select hand_over.id as hand_over, hand_over_item.fact, coalesce(statement.id, position.id, message.id, proposal.id, paper.id) as thing,
  hand_over_item.wording,
  iif(hand_over.handed_at is null, paper.kind, hand_over_item.kind) as kind,
  iif(hand_over.handed_at is null, issue.number, hand_over_item.issue_number) as issue_number,
  iif(hand_over.handed_at is null, issue.title, hand_over_item.issue_title) as issue_title,
  iif(hand_over.handed_at is null, coalesce(sender.name, holder.name, proposer.name), hand_over_item.from_party) as from_party
from hand_over_item
join hand_over on hand_over.key = hand_over_item.hand_over
left join statement on statement.key = hand_over_item.statement
left join position on position.key = hand_over_item.position
left join message on message.key = hand_over_item.message
left join proposal on proposal.key = hand_over_item.proposal
left join paper on paper.key = hand_over_item.paper
left join issue on issue.key = coalesce(statement.issue, position.issue, message.issue, proposal.issue, paper.issue)
left join party as sender on sender.key = message.from_party
left join party as holder on holder.key = position.party
left join party as proposer on proposer.key = proposal.party
where ?1 is null or hand_over.id = ?1
order by hand_over.key, hand_over_item.key
