-- Messages with what tells whether they wait, the last recorded first.
select message.id, receiver.id as to_party, coalesce(message.wording, message.as_said, '') as title, message.wants_answer,
  exists (select 1 from message as answer where answer.answers = message.key) as answered
from message
join party as receiver on receiver.key = message.to_party
order by message.key desc
