-- The ledger of several facts, in the order in which it was recorded; `of` is the fact's id.
with told as (
  select statement.id as of, disclosure.key from json_each(?1) as asked join statement on statement.id = asked.value join disclosure on disclosure.statement = statement.key
  union all
  select position.id, disclosure.key from json_each(?1) as asked join position on position.id = asked.value join disclosure on disclosure.position = position.key
  union all
  select message.id, disclosure.key from json_each(?1) as asked join message on message.id = asked.value join disclosure on disclosure.message = message.key
  union all
  select proposal.id, disclosure.key from json_each(?1) as asked join proposal on proposal.id = asked.value join disclosure on disclosure.proposal = proposal.key
  union all
  select paper.id, disclosure.key from json_each(?1) as asked join paper on paper.id = asked.value join disclosure on disclosure.paper = paper.key
)
select told.of, disclosure.id, disclosure.audience, party.id as party, circle.id as circle, disclosure.step, disclosure.at,
  disclosure.wording, disclosure.through, disclosure.means, disclosure.reaction, disclosure.reason, corrected.id as corrects, hand_over.id as hand_over, hand_over.number as copy,
  operation.seq as recorded, operation.actor as recorded_by, operation.at as recorded_at
from told
join disclosure on disclosure.key = told.key
left join party on party.key = disclosure.party
left join circle on circle.key = disclosure.circle
left join disclosure as corrected on corrected.key = disclosure.corrects
left join hand_over on hand_over.key = disclosure.hand_over
left join operation on operation.seq = (select min(operation) from change where change.entity = 'disclosure' and change.id = disclosure.id)
order by disclosure.key
