-- As the projection's own, but for the visibility.
select agenda_item.id, session.id as session, round.id as round, agenda_item.visibility,
  (select json_group_array(party.id) from agenda_item_party join party on party.key = agenda_item_party.party where agenda_item_party.agenda_item = agenda_item.key) as named
from agenda_item
join round on round.key = agenda_item.round
left join session on session.key = agenda_item.session

order by agenda_item.session, agenda_item.rank, agenda_item.key
