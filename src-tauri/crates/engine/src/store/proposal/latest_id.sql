select id from proposal where issue = (select key from issue where id = ?1) and ?2 is null order by key desc limit 1
