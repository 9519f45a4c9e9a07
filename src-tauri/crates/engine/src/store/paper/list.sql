-- Papers, the last received first; a reference text by the day that stands on it. `?1` narrows it down to one.
select paper.id, paper.revision, paper.kind, paper.title, paper.by_hand, paper.received_at, paper.dated, paper.form, paper.language,
  paper.translation, paper.translator, paper.notes, paper.expunged_at, paper.expunged_because,
  case when party.id is not null then 'party' when delegate.id is not null then 'delegate' when actor.id is not null then 'actor' end as source_kind,
  coalesce(party.id, delegate.id, actor.id) as source, coalesce(party.name, delegate.name, actor.name) as source_name,
  side.id as side, original.id as translates, original.title as translates_title,
  issue.id as issue, issue.number as issue_number, issue.title as issue_title,
  session.id as session, contact.id as contact,
  (select json_group_array(json_object('digest', paper_file.digest, 'media', paper_file.media, 'size', paper_file.size, 'name', paper_file.name) order by paper_file.key)
   from paper_file where paper_file.paper = paper.key) as files,
  (select count(*) from clause where clause.paper = paper.key) as clauses,
  (select json_group_array(json_object('id', other.id, 'title', coalesce(other.title, ''), 'language', other.language, 'translation', other.translation) order by other.key)
   from paper as other where other.translates = paper.key) as translations,
  (select operation.actor from change join operation on operation.seq = change.operation
   where change.entity = 'paper' and change.id = paper.id order by change.operation limit 1) as recorded_by
from paper
left join party on party.key = paper.party
left join delegate on delegate.key = paper.delegate
left join delegation on delegation.key = delegate.delegation
left join actor on actor.key = paper.actor
left join party as side on side.key = coalesce(paper.party, delegation.party, actor.party)
left join paper as original on original.key = paper.translates
left join issue on issue.key = paper.issue
left join session on session.key = paper.session
left join contact on contact.key = paper.contact
where ?1 is null or paper.id = ?1
order by paper.received_at is null, paper.received_at desc, paper.dated desc, paper.key desc
