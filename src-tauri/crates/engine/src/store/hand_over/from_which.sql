-- What a thing was made of: the statement and the paper that it names; `?1` is its id.
select 'statement' as fact, statement.id as thing from position join statement on statement.key = position.statement where position.id = ?1
union all
select 'statement', statement.id from message join statement on statement.key = message.statement where message.id = ?1
union all
select 'paper', paper.id from position join paper on paper.key = position.paper where position.id = ?1
union all
select 'paper', paper.id from statement join paper on paper.key = statement.paper where statement.id = ?1
union all
select 'paper', original.id from paper join paper as original on original.key = paper.translates where paper.id = ?1
