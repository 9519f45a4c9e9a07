select seq, chain, at from operation order by seq desc limit 1
