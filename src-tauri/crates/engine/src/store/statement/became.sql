-- What was made of statements, with each its statement's key.
select statement as of, 'position' as entity, id, coalesce(wording, as_said) as title from position where statement in (select value from json_each(?1))
union all
select statement, 'message', id, coalesce(wording, as_said) from message where statement in (select value from json_each(?1))
union all
select statement, 'agenda_item', id, title from agenda_item where statement in (select value from json_each(?1))
