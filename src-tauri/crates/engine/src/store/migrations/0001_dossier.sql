-- One dossier. `key` is the row's place inside the file, `id` its identity outside; instants are milliseconds UTC;
-- `rank` orders things a person puts in order. What may be absent in an audience's world is nullable.

create table operation (
  seq integer primary key,
  id text not null unique,
  kind text not null,
  direction text not null check (direction in ('do', 'undo', 'redo')),
  reverts integer references operation (seq),
  actor text not null,
  at integer not null,
  subject_entity text not null,
  subject_id text not null,
  schema integer not null,
  chain blob not null check (length(chain) = 32)
) strict;
create index operation_reverts on operation (reverts, seq);
create index operation_of on operation (actor, direction, seq);

create table change (
  operation integer not null references operation (seq) deferrable initially deferred,
  ordinal integer not null,
  entity text not null,
  id text not null,
  before text,
  after text,
  primary key (operation, ordinal),
  check (before is not null or after is not null)
) strict, without rowid;
create index change_of on change (entity, id, operation);

create table text (
  digest text primary key,
  salt blob,
  body text
) strict, without rowid;

create trigger operation_is_written_once before update on operation begin select raise(abort, 'journal'); end;
create trigger operation_stays before delete on operation begin select raise(abort, 'journal'); end;
create trigger change_is_written_once before update on change begin select raise(abort, 'journal'); end;
create trigger change_stays before delete on change begin select raise(abort, 'journal'); end;
create trigger text_stays before delete on text begin select raise(abort, 'journal'); end;

create table dossier (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  name text not null,
  mandate text not null check (mandate in ('good_offices', 'facilitation', 'mediation')),
  facilitator text not null,
  zone text not null,
  about text,
  sample integer not null check (sample in (0, 1))
) strict;

create table party (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  name text not null,
  short_name text,
  capital text,
  zone text,
  notes text
) strict;

create table actor (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  name text not null,
  kind text not null check (kind in ('state', 'armed_group', 'organisation', 'person')),
  party integer references party (key),
  notes text
) strict;

create table venue (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  name text not null,
  place text,
  zone text not null,
  rest_days text not null,
  notes text
) strict;

create table room (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  venue integer not null references venue (key),
  name text not null,
  capacity integer,
  party integer references party (key),
  notes text
) strict;
create index room_venue on room (venue);

create table round (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  number integer not null unique,
  title text not null,
  venue integer references venue (key),
  zone text not null,
  first_day text not null,
  last_day text not null,
  mandate text check (mandate in ('good_offices', 'facilitation', 'mediation')),
  modalities text,
  illustrative integer not null check (illustrative in (0, 1))
) strict;

create table role (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  actor integer not null references actor (key),
  kind text not null check (kind in ('mediator', 'co_mediator', 'host', 'chair', 'guarantor', 'observer', 'concerned_not_member')),
  round integer references round (key),
  extent text
) strict;
create index role_actor on role (actor);

create table delegation (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  party integer not null references party (key),
  round integer references round (key),
  name text not null,
  level text,
  notes text
) strict;
create index delegation_party on delegation (party);

create table delegate (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  delegation integer not null references delegation (key),
  name text not null,
  function text,
  standing text not null check (standing in ('civilian', 'military')),
  military_rank text,
  head integer not null check (head in (0, 1)),
  notes text
) strict;
create index delegate_delegation on delegate (delegation);

create table session (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  round integer not null references round (key),
  number integer not null,
  title text not null,
  format text not null check (format in ('plenary', 'direct_talks', 'proximity_talks', 'caucus', 'working_group', 'drafting_committee', 'press', 'protocol', 'break')),
  status text not null check (status in ('planned', 'confirmed', 'under_way', 'held', 'postponed', 'cancelled')),
  starts_wall text,
  ends_wall text,
  zone text,
  starts integer,
  ends integer,
  minutes integer,
  notes text,
  illustrative integer not null check (illustrative in (0, 1)),
  unique (round, number),
  check ((starts is null) = (ends is null) and (starts is null) = (starts_wall is null) and (starts is null) = (ends_wall is null) and (starts is null) = (zone is null))
) strict;
create index session_starts on session (round, starts);

create table session_room (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  session integer not null references session (key),
  room integer not null references room (key),
  unique (session, room)
) strict;
create index session_room_room on session_room (room);

create table session_participant (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  session integer not null references session (key),
  party integer references party (key),
  actor integer references actor (key),
  delegate integer references delegate (key),
  role text check (role in ('mediator', 'co_mediator', 'host', 'chair', 'guarantor', 'observer', 'concerned_not_member')),
  check ((party is not null) + (actor is not null) + (delegate is not null) = 1),
  unique (session, party, actor, delegate)
) strict;
create index session_participant_party on session_participant (party);
create index session_participant_actor on session_participant (actor);
create index session_participant_delegate on session_participant (delegate);

create table basket (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  name text not null
) strict;

create table issue (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  basket integer not null references basket (key),
  number integer not null unique,
  title text not null,
  aspect text,
  mandate text check (mandate in ('good_offices', 'facilitation', 'mediation')),
  notes text
) strict;
create index issue_basket on issue (basket, rank);

create table agenda_item (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  round integer not null references round (key),
  session integer references session (key),
  parent integer references agenda_item (key),
  title text not null,
  minutes integer,
  lead text,
  desired text check (desired in ('inform', 'discuss', 'decide')),
  visibility text not null check (visibility in ('internal', 'restricted', 'common')),
  status text not null check (status in ('open', 'adopted', 'deferred', 'referred', 'taken_note', 'withdrawn')),
  issue integer references issue (key),
  purpose text,
  notes text
) strict;
create index agenda_item_session on agenda_item (session, rank);
create index agenda_item_round on agenda_item (round);
create index agenda_item_parent on agenda_item (parent);
create index agenda_item_issue on agenda_item (issue);

create table agenda_item_party (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  agenda_item integer not null references agenda_item (key),
  party integer not null references party (key),
  unique (agenda_item, party)
) strict;
create index agenda_item_party_party on agenda_item_party (party);

-- Revisions are only ever added; a later key is a later revision.
create table position (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  issue integer not null references issue (key),
  party integer not null references party (key),
  as_said text,
  wording text,
  firmness text check (firmness in ('open', 'flexible', 'firm', 'red_line')),
  interest text,
  source text,
  effective text,
  round integer references round (key),
  session integer references session (key),
  movement text check (movement in ('towards', 'away', 'reworded')),
  illustrative integer not null check (illustrative in (0, 1))
) strict;
create index position_of on position (issue, party, key);
create index position_party on position (party);
create index position_round on position (round);
create index position_session on position (session);

-- The latest revision of each: follows from `position`, written with it, so that the matrix costs the same however long the history.
create table position_current (
  issue integer not null references issue (key),
  party integer not null references party (key),
  position integer not null references position (key),
  revisions integer not null,
  primary key (issue, party)
) strict, without rowid;
create unique index position_current_position on position_current (position);

create table importance (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  issue integer not null references issue (key),
  party integer not null references party (key),
  weight text not null check (weight in ('low', 'medium', 'high', 'vital')),
  reason text,
  unique (issue, party)
) strict;
create index importance_party on importance (party);

create table outcome (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  rank integer not null,
  issue integer not null references issue (key),
  text text not null
) strict;
create index outcome_issue on outcome (issue, rank);

create table assessment (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  issue integer not null references issue (key),
  level text not null check (level in ('blocked', 'apart', 'bridgeable', 'converging', 'ad_referendum', 'agreed')),
  reason text not null,
  round integer references round (key)
) strict;
create index assessment_issue on assessment (issue, key);
create index assessment_round on assessment (round);

create table proposal (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  issue integer not null references issue (key),
  party integer references party (key),
  text text not null,
  round integer references round (key)
) strict;
create index proposal_issue on proposal (issue, key);
create index proposal_party on proposal (party);
create index proposal_round on proposal (round);

-- Outside the journal: half-typed text, and where a person was.
create table draft (
  key text primary key,
  body text not null,
  based_on integer,
  saved_at integer not null
) strict, without rowid;

create table place (
  key text primary key,
  value text not null
) strict, without rowid;

-- Folded text for search; made anew when the folding changes.
create table search_entry (
  key integer primary key,
  entity text not null,
  id text not null,
  unique (entity, id)
) strict;
create virtual table search_index using fts5 (body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4');
create table search_folding (version integer not null) strict;

-- The greatest key a noun's removed rows had: keys are never given twice, so that what is redone keeps its place.
create table removed_key (
  entity text primary key,
  key integer not null
) strict, without rowid;
