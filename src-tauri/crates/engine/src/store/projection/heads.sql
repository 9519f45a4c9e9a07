select delegate.id
from delegate
join delegation on delegation.key = delegate.delegation
join party on party.key = delegation.party
where delegate.head = 1 and party.id = ?1
