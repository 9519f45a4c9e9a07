select agenda_item.id, agenda_item.revision, agenda_item.rank, parent.id as parent, agenda_item.title,
  agenda_item.minutes, agenda_item.lead, agenda_item.desired, agenda_item.visibility, agenda_item.status,
  issue.id as issue, issue.title as issue_title, agenda_item.purpose, agenda_item.notes,
  paper.id as paper, paper.title as paper_title, clause.label as clause_label
from agenda_item
left join agenda_item as parent on parent.key = agenda_item.parent
left join issue on issue.key = agenda_item.issue
left join paper on paper.key = agenda_item.paper
left join clause on clause.key = agenda_item.clause
where case
  when ?1 is null then agenda_item.session is null and agenda_item.round = (select key from round where id = ?2)
  else agenda_item.session = (select key from session where id = ?1)
end
order by agenda_item.rank, agenda_item.key
