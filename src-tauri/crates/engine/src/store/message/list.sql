-- Messages, the last recorded first.
select message.key as place, message.id, message.revision, sender.id as from_party, receiver.id as to_party, message.as_said, message.wording, message.expunged_at, message.expunged_because,
  issue.id as issue, issue.number as issue_number, issue.title as issue_title, session.id as session, statement.id as statement,
  answered.id as answers, message.wants_answer,
  (select json_group_array(answer.id) from message as answer where answer.answers = message.key) as answered_by,
  (select operation.actor from change join operation on operation.seq = change.operation
   where change.entity = 'message' and change.id = message.id order by change.operation limit 1) as recorded_by,
  (select operation.at from change join operation on operation.seq = change.operation
   where change.entity = 'message' and change.id = message.id order by change.operation limit 1) as recorded_at
from message
join party as sender on sender.key = message.from_party
join party as receiver on receiver.key = message.to_party
left join issue on issue.key = message.issue
left join session on session.key = message.session
left join statement on statement.key = message.statement
left join message as answered on answered.key = message.answers
where ?1 is null or issue.id = ?1
order by message.key desc
