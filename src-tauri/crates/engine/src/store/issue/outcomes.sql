select issue.id as issue, outcome.id, outcome.revision, outcome.text
from outcome
join issue on issue.key = outcome.issue
where ?1 is null or issue.id = ?1
order by outcome.rank, outcome.key
