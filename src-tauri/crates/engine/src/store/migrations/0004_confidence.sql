-- What was told to us, by whom; whom we may tell, and whom we told.

create table circle (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  name text not null,
  kind text not null check (kind in ('co_mediator', 'observers', 'mechanism'))
) strict;

create table circle_member (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  circle integer not null references circle (key),
  party integer references party (key),
  actor integer references actor (key),
  delegate integer references delegate (key),
  check ((party is not null) + (actor is not null) + (delegate is not null) = 1),
  unique (circle, party, actor, delegate)
) strict;

create table contact (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  kind text not null check (kind in ('call', 'visit', 'letter')),
  wall text not null,
  zone text not null,
  minutes integer,
  party integer references party (key),
  actor integer references actor (key),
  delegate integer references delegate (key),
  round integer references round (key),
  subject text,
  notes text
) strict;

create table statement (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  text text,
  wording text,
  said_at integer,
  party integer references party (key),
  delegate integer references delegate (key),
  actor integer references actor (key),
  issue integer references issue (key),
  firmness text check (firmness in ('open', 'flexible', 'firm', 'red_line')),
  session integer references session (key),
  contact integer references contact (key)
) strict;
create index statement_said on statement (said_at);
create index statement_issue on statement (issue) where issue is not null;
create index statement_session on statement (session) where session is not null;
create index statement_contact on statement (contact) where contact is not null;

create table message (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  from_party integer not null references party (key),
  to_party integer not null references party (key),
  as_said text,
  wording text,
  issue integer references issue (key),
  session integer references session (key),
  statement integer references statement (key),
  answers integer references message (key),
  wants_answer integer not null check (wants_answer in (0, 1))
) strict;
create index message_issue on message (issue) where issue is not null;
create index message_statement on message (statement) where statement is not null;
create index message_answers on message (answers) where answers is not null;

-- The ledger: entries are only ever added. Each is about one fact and addressed to one audience.
create table disclosure (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  fact text not null check (fact in ('statement', 'position', 'message', 'proposal')),
  statement integer references statement (key),
  position integer references position (key),
  message integer references message (key),
  proposal integer references proposal (key),
  audience text not null check (audience in ('party', 'head', 'circle', 'table', 'public')),
  party integer references party (key),
  circle integer references circle (key),
  step text not null check (step in ('given', 'cleared', 'conveyed', 'withdrawn', 'public', 'corrected')),
  at integer not null,
  wording text,
  through text,
  means text check (means in ('orally', 'on_paper')),
  reaction text,
  reason text,
  corrects integer references disclosure (key),
  check ((statement is not null) + (position is not null) + (message is not null) + (proposal is not null) = 1)
) strict;
create index disclosure_statement on disclosure (statement, key) where statement is not null;
create index disclosure_position on disclosure (position, key) where position is not null;
create index disclosure_message on disclosure (message, key) where message is not null;
create index disclosure_proposal on disclosure (proposal, key) where proposal is not null;
create index disclosure_party on disclosure (party) where party is not null;

-- The number under which an audience knows a thing: given once, never again to another.
create table audience_number (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  audience text not null,
  entity text not null,
  thing text not null,
  number integer not null,
  unique (audience, entity, thing)
) strict;

-- From it come the ids of an audience's world, which say nothing of the ids here.
create table world_secret (secret blob not null) strict;
insert into world_secret (secret) values (randomblob(32));

alter table position add column statement integer references statement (key);
create index position_statement on position (statement) where statement is not null;
alter table agenda_item add column statement integer references statement (key);
create index agenda_item_statement on agenda_item (statement) where statement is not null;
