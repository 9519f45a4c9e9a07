-- When a party had left the talks.

create table party_absence (
  key integer primary key,
  id text not null unique,
  revision integer not null,
  party integer not null references party (key),
  left_at integer not null,
  returned_at integer check (returned_at > left_at),
  unique (party, left_at)
) strict;
