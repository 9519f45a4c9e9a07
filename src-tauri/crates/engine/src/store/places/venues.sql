select id, revision, name, place, zone, rest_days, notes,
  (select group_concat(number order by number) from round where round.venue = venue.key) as rounds
from venue
order by rank, key
