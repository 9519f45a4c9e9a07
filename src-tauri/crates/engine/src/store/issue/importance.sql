select issue.id as issue, party.id as party, importance.weight, importance.id, importance.reason
from importance
join issue on issue.key = importance.issue
join party on party.key = importance.party
