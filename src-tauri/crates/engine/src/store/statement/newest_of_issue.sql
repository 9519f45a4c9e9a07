select statement.key
from statement
left join delegate on delegate.key = statement.delegate
left join delegation on delegation.key = delegate.delegation
left join actor on actor.key = statement.actor
where statement.issue = (select key from issue where id = ?4)
  and (?1 is null or statement.key < ?1)
  and (?2 is null or coalesce(statement.party, delegation.party, actor.party) = (select key from party where id = ?2))
order by statement.key desc
limit ?3
