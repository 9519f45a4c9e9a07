select delegate.id, delegate.revision, delegation.id as delegation, delegate.name, delegate.function,
  delegate.standing, delegate.military_rank, delegate.head, delegate.notes
from delegate
join delegation on delegation.key = delegate.delegation
order by delegate.head desc, delegate.rank, delegate.key
