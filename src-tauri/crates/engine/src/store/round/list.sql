select round.id, round.revision, round.number, round.title, venue.name as venue, venue.id as venue_id, round.zone,
  round.first_day, round.last_day, round.mandate, round.illustrative
from round
left join venue on venue.key = round.venue
order by round.number
