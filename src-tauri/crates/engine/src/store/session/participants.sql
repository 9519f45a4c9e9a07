select session.id as session, 'party' as kind, party.id as id, coalesce(party.short_name, party.name) as name,
  null as of, session_participant.role as role, session.key as session_key, session_participant.key as place
from session_participant
join session on session.key = session_participant.session
join round on round.key = session.round
join party on party.key = session_participant.party
where (?1 is null or round.id = ?1) and (?2 is null or session.id = ?2)
union all
select session.id, 'actor', actor.id, actor.name, null, session_participant.role, session.key, session_participant.key
from session_participant
join session on session.key = session_participant.session
join round on round.key = session.round
join actor on actor.key = session_participant.actor
where (?1 is null or round.id = ?1) and (?2 is null or session.id = ?2)
union all
select session.id, 'delegate', delegate.id, delegate.name, coalesce(party.short_name, party.name),
  session_participant.role, session.key, session_participant.key
from session_participant
join session on session.key = session_participant.session
join round on round.key = session.round
join delegate on delegate.key = session_participant.delegate
join delegation on delegation.key = delegate.delegation
join party on party.key = delegation.party
where (?1 is null or round.id = ?1) and (?2 is null or session.id = ?2)
order by session_key, place
