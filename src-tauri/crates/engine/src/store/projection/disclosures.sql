-- The ledger with the key of what each entry is about and, where the audience is one that others join, the operation that recorded it; `?1` narrows it down to some facts.
with told as (
  select key from disclosure where ?1 is null
  union all
  select disclosure.key from json_each(?1) as asked join statement on statement.id = asked.value join disclosure on disclosure.statement = statement.key
  union all
  select disclosure.key from json_each(?1) as asked join position on position.id = asked.value join disclosure on disclosure.position = position.key
  union all
  select disclosure.key from json_each(?1) as asked join message on message.id = asked.value join disclosure on disclosure.message = message.key
  union all
  select disclosure.key from json_each(?1) as asked join proposal on proposal.id = asked.value join disclosure on disclosure.proposal = proposal.key
  union all
  select disclosure.key from json_each(?1) as asked join paper on paper.id = asked.value join disclosure on disclosure.paper = paper.key
)
select disclosure.id, disclosure.audience, party.id as party, circle.id as circle, disclosure.step, disclosure.wording, disclosure.means,
  disclosure.reason is not null as reasoned, corrected.id as corrects,
  disclosure.fact, coalesce(disclosure.statement, disclosure.position, disclosure.message, disclosure.proposal, disclosure.paper) as thing, hand_over.id as hand_over,
  case when disclosure.audience in ('table', 'circle')
    then (select min(operation) from change where change.entity = 'disclosure' and change.id = disclosure.id) end as recorded,
  disclosure.at
from told
join disclosure on disclosure.key = told.key
left join hand_over on hand_over.key = disclosure.hand_over
left join party on party.key = disclosure.party
left join circle on circle.key = disclosure.circle
left join disclosure as corrected on corrected.key = disclosure.corrects
order by disclosure.key
