select
  (select count(*) from session where ?1 is null or round = (select key from round where id = ?1)) as schedule,
  (select count(*) from agenda_item where ?1 is null or round = (select key from round where id = ?1)) as agenda,
  (select count(*) from issue) as positions,
  (select count(*) from delegate) + (select count(*) from actor) as people,
  (select count(*) from room) as places,
  (select count(*) from statement) as statements,
  (select count(*) from message) as messages,
  (select count(*) from paper) as papers
