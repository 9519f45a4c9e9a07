insert into text (digest, salt, body) values (?1, ?2, ?3)
