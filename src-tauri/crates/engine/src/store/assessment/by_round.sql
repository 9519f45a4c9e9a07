-- SQLite takes the other columns from the row that holds the maximum.
select issue.id as issue, round.number as round, assessment.level, max(assessment.key)
from assessment
join issue on issue.key = assessment.issue
join round on round.key = assessment.round
group by assessment.issue, assessment.round
