select id, revision, name, mandate, facilitator, zone, about, sample from dossier order by key limit 1
