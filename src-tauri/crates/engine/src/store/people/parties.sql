select id, revision, name, short_name, capital, zone, notes,
  (select json_group_array(json_object('left_at', left_at, 'returned_at', returned_at) order by left_at)
   from party_absence where party_absence.party = party.key) as absences
from party
order by rank, key
