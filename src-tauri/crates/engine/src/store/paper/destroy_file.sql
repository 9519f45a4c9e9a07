-- The bytes under a digest, unless another paper that still says something has them.
update file set salt = null, bytes = null
where digest = ?1 and not exists (
  select 1 from paper_file join paper on paper.key = paper_file.paper
  where paper_file.digest = ?1 and paper.id <> ?2 and paper.expunged_at is null
)
