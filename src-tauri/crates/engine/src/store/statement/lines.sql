-- Statements by their keys, the last recorded first.
select statement.key as place, statement.id, statement.revision, statement.said_at, statement.text, statement.wording, statement.firmness, statement.expunged_at, statement.expunged_because,
  case when party.id is not null then 'party' when delegate.id is not null then 'delegate' when actor.id is not null then 'actor' end as source_kind,
  coalesce(party.id, delegate.id, actor.id) as source, coalesce(party.name, delegate.name, actor.name) as source_name,
  side.id as side, issue.id as issue, issue.number as issue_number, issue.title as issue_title,
  session.id as session, contact.id as contact,
  paper.id as paper, paper.title as paper_title, clause.label as clause_label,
  (select operation.actor from change join operation on operation.seq = change.operation
   where change.entity = 'statement' and change.id = statement.id order by change.operation limit 1) as recorded_by
from statement
left join party on party.key = statement.party
left join delegate on delegate.key = statement.delegate
left join delegation on delegation.key = delegate.delegation
left join actor on actor.key = statement.actor
left join party as side on side.key = coalesce(statement.party, delegation.party, actor.party)
left join issue on issue.key = statement.issue
left join session on session.key = statement.session
left join contact on contact.key = statement.contact
left join paper on paper.key = statement.paper
left join clause on clause.key = statement.clause
where statement.key in (select value from json_each(?1))
order by statement.key desc
