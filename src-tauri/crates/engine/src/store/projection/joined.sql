-- The operation that added a thing.
select min(operation) from change where entity = ?1 and id = ?2
