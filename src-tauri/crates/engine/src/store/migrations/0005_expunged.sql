-- What is left of a text that was destroyed at its source's request; and what a text under discussion rests on.

alter table statement add column expunged_at integer;
alter table statement add column expunged_because text;
alter table message add column expunged_at integer;
alter table message add column expunged_because text;
alter table position add column expunged_at integer;
alter table position add column expunged_because text;

create table proposal_source (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  proposal integer not null references proposal (key),
  statement integer references statement (key),
  position integer references position (key),
  message integer references message (key),
  check ((statement is not null) + (position is not null) + (message is not null) = 1),
  unique (proposal, statement, position, message)
) strict;
create index proposal_source_statement on proposal_source (statement) where statement is not null;
create index proposal_source_position on proposal_source (position) where position is not null;
create index proposal_source_message on proposal_source (message) where message is not null;
