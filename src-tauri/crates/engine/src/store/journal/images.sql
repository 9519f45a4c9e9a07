select before from change where entity = ?1 and id = ?2 and before is not null
union
select after from change where entity = ?1 and id = ?2 and after is not null
