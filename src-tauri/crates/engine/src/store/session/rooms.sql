select session.id as session, room.id, room.name
from session_room
join session on session.key = session_room.session
join room on room.key = session_room.room
join round on round.key = session.round
where (?1 is null or round.id = ?1) and (?2 is null or session.id = ?2)
order by session.key, session_room.key
