delete from search_entry;
delete from search_index;
delete from search_made;
