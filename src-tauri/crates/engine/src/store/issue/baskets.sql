select id, name from basket order by rank, key
