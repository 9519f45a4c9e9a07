select id, name, coalesce(short_name, name) as short, capital, zone,
  exists (select 1 from party_absence where party_absence.party = party.key and returned_at is null) as away
from party
order by rank, key
