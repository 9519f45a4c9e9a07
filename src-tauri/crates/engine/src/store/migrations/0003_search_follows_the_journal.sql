-- Which rows wait for the search index is told by the journal: a save need not write it down.

drop table search_waiting;
drop table search_folding;
create table search_made (
  folding integer not null,
  -- The operation up to which the index has come.
  indexed_to integer not null
) strict;
