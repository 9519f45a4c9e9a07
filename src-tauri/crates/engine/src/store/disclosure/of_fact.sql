-- The ledger of one fact, in the order in which it was recorded.
select disclosure.id, disclosure.audience, party.id as party, circle.id as circle, disclosure.step, disclosure.wording, disclosure.means, disclosure.reason is not null as reasoned, corrected.id as corrects
from disclosure
left join party on party.key = disclosure.party
left join circle on circle.key = disclosure.circle
left join disclosure as corrected on corrected.key = disclosure.corrects
where disclosure.statement = (select key from statement where id = ?1)
  or disclosure.position = (select key from position where id = ?1)
  or disclosure.message = (select key from message where id = ?1)
  or disclosure.proposal = (select key from proposal where id = ?1)
  or disclosure.paper = (select key from paper where id = ?1)
order by disclosure.key
