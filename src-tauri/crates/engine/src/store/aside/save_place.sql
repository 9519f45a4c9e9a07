INSERT INTO place (key, value) VALUES ('window', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value
