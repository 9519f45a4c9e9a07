select actor.id, actor.revision, actor.name, actor.kind, party.id as party, party.name as party_name, actor.notes
from actor
left join party on party.key = actor.party
order by actor.rank, actor.key
