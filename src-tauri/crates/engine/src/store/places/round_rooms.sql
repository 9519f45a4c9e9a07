select room.id, room.name, venue.name as venue, coalesce(party.short_name, party.name) as party
from room
join venue on venue.key = room.venue
left join party on party.key = room.party
where room.venue = (select round.venue from round where round.id = ?1)
  or room.key in (
    select session_room.room
    from session_room
    join session on session.key = session_room.session
    join round on round.key = session.round
    where round.id = ?1
  )
order by room.venue is not (select round.venue from round where round.id = ?1), venue.rank, room.rank, room.key
