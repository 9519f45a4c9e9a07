-- The heads of a party's delegations: the one throughout and one for each round. What else is called a delegation, a
-- group of experts say, has a head of its own, who is not the head of delegation.
select delegate.id
from delegate
join delegation on delegation.key = delegate.delegation
join party on party.key = delegation.party
where delegate.head = 1 and party.id = ?1
  and delegation.key = (select min(first.key) from delegation as first where first.party = delegation.party and first.round is delegation.round)
