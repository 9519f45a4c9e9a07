-- Files of papers that are not in the file at all.
select distinct digest from paper_file where digest not in (select digest from file)
