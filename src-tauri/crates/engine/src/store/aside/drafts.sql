SELECT key, body, based_on, saved_at FROM draft ORDER BY saved_at DESC, key
