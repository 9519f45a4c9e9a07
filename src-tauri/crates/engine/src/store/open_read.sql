PRAGMA query_only = ON;
PRAGMA wal_autocheckpoint = 0;
