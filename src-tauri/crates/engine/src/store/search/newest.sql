select entity, id
from search_entry
where not exists (
  select 1 from search_waiting where search_waiting.entity = search_entry.entity and search_waiting.id = search_entry.id
)
order by key desc
limit ?1
