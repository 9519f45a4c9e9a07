select contact.id, contact.revision, contact.kind, contact.wall, contact.zone, contact.minutes, contact.subject, contact.notes,
  case when party.id is not null then 'party' when delegate.id is not null then 'delegate' else 'actor' end as with_kind,
  coalesce(party.id, delegate.id, actor.id) as with_id, coalesce(party.name, delegate.name, actor.name) as with_name,
  coalesce(party.id, side.id) as side, round.id as round,
  (select count(*) from statement where statement.contact = contact.key) as statements
from contact
left join party on party.key = contact.party
left join delegate on delegate.key = contact.delegate
left join delegation on delegation.key = delegate.delegation
left join actor on actor.key = contact.actor
left join party as side on side.key = coalesce(delegation.party, actor.party)
left join round on round.key = contact.round
order by contact.wall desc, contact.key desc
limit 100
