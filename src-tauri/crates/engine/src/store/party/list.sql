select id, name, coalesce(short_name, name) as short, capital, zone from party order by rank, key
