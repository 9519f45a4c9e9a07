-- The ledger of all messages, in the order in which it was recorded, each entry with the message that it is about.
select disclosure.id, disclosure.audience, party.id as party, circle.id as circle, disclosure.step, disclosure.wording, disclosure.means, disclosure.reason is not null as reasoned, corrected.id as corrects,
  message.id as of
from message
join disclosure on disclosure.message = message.key
left join party on party.key = disclosure.party
left join circle on circle.key = disclosure.circle
left join disclosure as corrected on corrected.key = disclosure.corrects
order by disclosure.key
