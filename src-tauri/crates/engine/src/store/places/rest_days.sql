select rest_days from venue where id = ?1
