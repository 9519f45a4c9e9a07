BEGIN;
SELECT count(*) FROM sqlite_master;
