select issue.id as issue, assessment.level, assessment.reason, round.number as round
from (
  select max(assessment.key) as key
  from assessment
  left join round on round.key = assessment.round
  where ?1 is null or coalesce(round.number, 0) <= ?1
  group by assessment.issue
) as latest
join assessment on assessment.key = latest.key
join issue on issue.key = assessment.issue
left join round on round.key = assessment.round
