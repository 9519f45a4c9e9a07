-- A save writes fewer pages: indexes that served only the rare removal of what a row refers to go, those on columns that
-- are mostly empty leave the empty ones out, and the search index follows after the save.

drop index operation_reverts;
create index operation_reverts on operation (reverts, seq) where reverts is not null;

drop index position_of;
create index position_of on position (issue, party, round);
drop index position_party;
drop index position_round;
drop index position_session;
create index position_session on position (session) where session is not null;
drop index position_current_position;

-- Rows whose words are not in the search index yet, or not as they are now.
create table search_waiting (
  entity text not null,
  id text not null,
  primary key (id, entity)
) strict, without rowid;
