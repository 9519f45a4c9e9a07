select id, revision, name, short_name, capital, zone, notes from party order by rank, key
