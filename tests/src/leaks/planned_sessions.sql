-- As the projection's own, but for the status.
select session.id as session, party.id as party, actor.id as actor, delegate.id as delegate
from session
join session_participant on session_participant.session = session.key
left join party on party.key = session_participant.party
left join actor on actor.key = session_participant.actor
left join delegate on delegate.key = session_participant.delegate
where (?1 is null or session.id in (select value from json_each(?1)))
order by session.starts, session.key
