select search_entry.entity, search_entry.id
from search_index
join search_entry on search_entry.key = search_index.rowid
where search_index match ?1
order by search_index.rowid desc
limit ?2
