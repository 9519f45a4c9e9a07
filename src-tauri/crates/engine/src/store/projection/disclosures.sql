-- The ledger with what each entry is about and the operation that recorded it.
select disclosure.id, disclosure.fact, coalesce(statement.id, position.id, message.id, proposal.id) as thing, disclosure.audience,
  party.id as party, circle.id as circle, disclosure.step, disclosure.wording, corrected.id as corrects,
  (select min(operation) from change where change.entity = 'disclosure' and change.id = disclosure.id) as recorded
from disclosure
left join statement on statement.key = disclosure.statement
left join position on position.key = disclosure.position
left join message on message.key = disclosure.message
left join proposal on proposal.key = disclosure.proposal
left join party on party.key = disclosure.party
left join circle on circle.key = disclosure.circle
left join disclosure as corrected on corrected.key = disclosure.corrects
where ?1 is null or coalesce(statement.id, position.id, message.id, proposal.id) in (select value from json_each(?1))
order by disclosure.key
