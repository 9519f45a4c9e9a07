select entity, id
from search_entry
order by key desc
limit ?1
