select session.id as session, agenda_item.id, parent.id as parent, agenda_item.rank, agenda_item.minutes
from agenda_item
join session on session.key = agenda_item.session
join round on round.key = session.round
left join agenda_item as parent on parent.key = agenda_item.parent
where (?1 is null or round.id = ?1) and (?2 is null or session.id = ?2)
