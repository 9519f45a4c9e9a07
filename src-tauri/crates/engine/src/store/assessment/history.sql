select assessment.id, assessment.level, assessment.reason, round.number as round, operation.at, operation.actor as by
from assessment
left join round on round.key = assessment.round
left join operation on operation.seq = (
  select min(change.operation) from change where change.entity = 'assessment' and change.id = assessment.id
)
where assessment.issue = (select key from issue where id = ?1)
order by assessment.key desc
