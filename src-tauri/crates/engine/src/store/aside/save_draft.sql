INSERT INTO draft (key, body, based_on, saved_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (key) DO UPDATE SET body = excluded.body, based_on = excluded.based_on, saved_at = excluded.saved_at
