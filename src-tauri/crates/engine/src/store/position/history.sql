select position.id, operation.at, operation.actor as by, round.id as round, round.title as round_title,
  round.number as round_number, session.id as session, session.title as session_title,
  session.number as session_number, position.as_said, position.wording, position.firmness, position.interest,
  position.source, position.effective, position.movement, position.illustrative,
  paper.id as paper, paper.title as paper_title, clause.label as clause_label
from position
left join round on round.key = position.round
left join session on session.key = position.session
left join paper on paper.key = position.paper
left join clause on clause.key = position.clause
left join operation on operation.seq = (
  select min(change.operation) from change where change.entity = 'position' and change.id = position.id
)
where position.issue = (select key from issue where id = ?1)
  and position.party = (select key from party where id = ?2)
order by position.key
