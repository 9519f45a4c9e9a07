-- Who told us a thing: `?1` is a statement's, position's, message's, draft's or paper's id.
select 'party' as source_kind, party.id as source, party.name as source_name, party.id as side, statement.said_at as at from statement join party on party.key = statement.party where statement.id = ?1
union all
select 'delegate', delegate.id, delegate.name, party.id, statement.said_at from statement join delegate on delegate.key = statement.delegate join delegation on delegation.key = delegate.delegation join party on party.key = delegation.party where statement.id = ?1
union all
select 'actor', actor.id, actor.name, party.id, statement.said_at from statement join actor on actor.key = statement.actor left join party on party.key = actor.party where statement.id = ?1
union all
select 'party', party.id, party.name, party.id, null from position join party on party.key = position.party where position.id = ?1
union all
select 'party', party.id, party.name, party.id, null from message join party on party.key = message.from_party where message.id = ?1
union all
select 'party', party.id, party.name, party.id, paper.received_at from paper join party on party.key = paper.party where paper.id = ?1
union all
select 'delegate', delegate.id, delegate.name, party.id, paper.received_at from paper join delegate on delegate.key = paper.delegate join delegation on delegation.key = delegate.delegation join party on party.key = delegation.party where paper.id = ?1
union all
select 'actor', actor.id, actor.name, party.id, paper.received_at from paper join actor on actor.key = paper.actor left join party on party.key = actor.party where paper.id = ?1
union all
select 'party', party.id, party.name, party.id, null from proposal join party on party.key = proposal.party where proposal.id = ?1
