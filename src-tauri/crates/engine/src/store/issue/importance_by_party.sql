select party.id as party, importance.weight, importance.reason
from importance
join party on party.key = importance.party
where importance.issue = (select key from issue where id = ?1)
order by party.rank, party.key
