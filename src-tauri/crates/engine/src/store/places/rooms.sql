select room.id, room.revision, venue.id as venue, room.name, room.capacity, party.id as party,
  coalesce(party.short_name, party.name) as party_name, room.notes,
  (select count(*) from session_room where session_room.room = room.key) as sessions
from room
join venue on venue.key = room.venue
left join party on party.key = room.party
order by venue.rank, room.rank, room.key
