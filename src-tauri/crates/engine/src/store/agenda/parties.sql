select agenda_item.id as item, party.id, coalesce(party.short_name, party.name) as name
from agenda_item_party
join agenda_item on agenda_item.key = agenda_item_party.agenda_item
join party on party.key = agenda_item_party.party
where case
  when ?1 is null then agenda_item.session is null and agenda_item.round = (select key from round where id = ?2)
  else agenda_item.session = (select key from session where id = ?1)
end
order by party.rank, party.key
