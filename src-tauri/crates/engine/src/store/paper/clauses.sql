-- The clauses of a paper, in their order.
select clause.id, clause.revision, clause.label, clause.text
from clause join paper on paper.key = clause.paper
where paper.id = ?1
order by clause.rank, clause.key
