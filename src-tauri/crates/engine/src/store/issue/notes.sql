select notes from issue where id = ?1
