-- Papers received and reference texts; what is made ready for an audience, and the copies that left.

create table paper (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  kind text not null check (kind in ('non_paper', 'note_verbale', 'letter', 'draft', 'map', 'agreement', 'terms')),
  title text,
  party integer references party (key),
  actor integer references actor (key),
  delegate integer references delegate (key),
  by_hand text,
  received_at integer,
  dated text,
  form text check (form in ('original', 'copy', 'electronic', 'shown')),
  language text,
  translates integer references paper (key),
  translation text check (translation in ('official', 'unofficial', 'ours')),
  translator text,
  issue integer references issue (key),
  session integer references session (key),
  contact integer references contact (key),
  notes text,
  expunged_at integer,
  expunged_because text
) strict;
create index paper_translates on paper (translates) where translates is not null;
create index paper_issue on paper (issue) where issue is not null;

create table paper_file (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  paper integer not null references paper (key),
  digest text not null,
  media text not null check (media in ('pdf', 'png', 'jpeg', 'gif', 'webp', 'text', 'other')),
  size integer not null,
  name text,
  unique (paper, digest)
) strict;
create index paper_file_digest on paper_file (digest);

create table clause (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  paper integer not null references paper (key),
  label text not null,
  text text not null
) strict;
create index clause_paper on clause (paper);

-- Bytes of files, under a salted digest that the journal keeps as well; without them once the paper was expunged.
create table file (
  digest text primary key,
  salt blob,
  bytes blob
) strict, without rowid;

alter table statement add column paper integer references paper (key);
alter table statement add column clause integer references clause (key);
create index statement_paper on statement (paper) where paper is not null;
create index statement_clause on statement (clause) where clause is not null;
alter table position add column paper integer references paper (key);
alter table position add column clause integer references clause (key);
create index position_paper on position (paper) where paper is not null;
create index position_clause on position (clause) where clause is not null;
alter table agenda_item add column paper integer references paper (key);
alter table agenda_item add column clause integer references clause (key);
create index agenda_item_paper on agenda_item (paper) where paper is not null;
create index agenda_item_clause on agenda_item (clause) where clause is not null;

create table hand_over (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  audience text not null check (audience in ('party', 'head', 'circle', 'table', 'public')),
  party integer references party (key),
  circle integer references circle (key),
  title text not null,
  means text not null check (means in ('orally', 'on_paper')),
  number integer,
  digest text,
  handed_at integer,
  through text,
  holder text,
  returned_at integer,
  cancelled_at integer
) strict;

create table hand_over_item (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  hand_over integer not null references hand_over (key),
  fact text not null check (fact in ('statement', 'position', 'message', 'proposal', 'paper')),
  statement integer references statement (key),
  position integer references position (key),
  message integer references message (key),
  proposal integer references proposal (key),
  paper integer references paper (key),
  wording text,
  kind text,
  issue_number integer,
  issue_title text,
  from_party text
) strict;
create index hand_over_item_of on hand_over_item (hand_over);

create table wider_disclosure (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  fact text not null check (fact in ('statement', 'position', 'message', 'proposal', 'paper')),
  statement integer references statement (key),
  position integer references position (key),
  message integer references message (key),
  proposal integer references proposal (key),
  paper integer references paper (key),
  audience text not null check (audience in ('party', 'head', 'circle', 'table', 'public')),
  party integer references party (key),
  circle integer references circle (key),
  step text not null check (step in ('given', 'cleared', 'conveyed', 'reacted', 'withdrawn', 'public', 'corrected')),
  at integer not null,
  wording text,
  through text,
  means text check (means in ('orally', 'on_paper')),
  reaction text,
  reason text,
  corrects integer references wider_disclosure (key),
  hand_over integer references hand_over (key),
  check ((statement is not null) + (position is not null) + (message is not null) + (proposal is not null) + (paper is not null) = 1)
) strict;
insert into wider_disclosure (key, id, revision, fact, statement, position, message, proposal, audience, party, circle, step, at, wording, through, means, reaction, reason, corrects)
select key, id, revision, fact, statement, position, message, proposal, audience, party, circle, step, at, wording, through, means, reaction, reason, corrects
from disclosure order by key;
-- Else each row that goes looks through all others for one that corrects it.
create index disclosure_corrects on disclosure (corrects);
drop table disclosure;
alter table wider_disclosure rename to disclosure;
create index disclosure_statement on disclosure (statement, key) where statement is not null;
create index disclosure_position on disclosure (position, key) where position is not null;
create index disclosure_message on disclosure (message, key) where message is not null;
create index disclosure_proposal on disclosure (proposal, key) where proposal is not null;
create index disclosure_paper on disclosure (paper, key) where paper is not null;
create index disclosure_hand_over on disclosure (hand_over) where hand_over is not null;
create index disclosure_party on disclosure (party) where party is not null;
create index disclosure_corrects on disclosure (corrects) where corrects is not null;

create table wider_proposal_source (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  proposal integer not null references proposal (key),
  statement integer references statement (key),
  position integer references position (key),
  message integer references message (key),
  paper integer references paper (key),
  check ((statement is not null) + (position is not null) + (message is not null) + (paper is not null) = 1),
  unique (proposal, statement, position, message, paper)
) strict;
insert into wider_proposal_source (key, id, revision, proposal, statement, position, message)
select key, id, revision, proposal, statement, position, message from proposal_source order by key;
drop table proposal_source;
alter table wider_proposal_source rename to proposal_source;
create index proposal_source_statement on proposal_source (statement) where statement is not null;
create index proposal_source_position on proposal_source (position) where position is not null;
create index proposal_source_message on proposal_source (message) where message is not null;
create index proposal_source_paper on proposal_source (paper) where paper is not null;
