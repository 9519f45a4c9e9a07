SELECT value FROM place WHERE key = 'window'
