-- What waits to be indexed is looked at row by row: its entry may be of an older text.
select search_entry.entity, search_entry.id
from search_index
join search_entry on search_entry.key = search_index.rowid
where search_index match ?1
  and not exists (
    select 1 from search_waiting where search_waiting.entity = search_entry.entity and search_waiting.id = search_entry.id
  )
order by search_index.rowid desc
limit ?2
