-- Files that no paper has and that the journal does not know: undoing and redoing need no other.
delete from file
where digest not in (select digest from paper_file)
  and digest not in (select json_extract(coalesce(after, before), '$.row.digest') from change where entity = 'paper_file')
