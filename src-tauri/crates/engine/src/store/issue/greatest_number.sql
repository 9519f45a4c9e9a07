select max(json_extract(coalesce(after, before), '$.row.number')) from change where entity = 'issue'
