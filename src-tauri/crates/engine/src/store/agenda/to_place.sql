select agenda_item.id, agenda_item.title
from agenda_item
where agenda_item.round = (select key from round where id = ?1)
  and (agenda_item.session is null and agenda_item.status = 'open' or agenda_item.status in ('deferred', 'referred'))
order by agenda_item.rank, agenda_item.key
