-- Whatever can be disclosed, with the issue it is about.
select 'statement' as fact, statement.id as thing, issue.id as issue from statement left join issue on issue.key = statement.issue where statement.expunged_at is null
union all
select 'position', position.id, issue.id from position join issue on issue.key = position.issue where position.expunged_at is null
union all
select 'message', message.id, issue.id from message left join issue on issue.key = message.issue where message.expunged_at is null
union all
select 'proposal', proposal.id, issue.id from proposal join issue on issue.key = proposal.issue
union all
select 'paper', paper.id, issue.id from paper left join issue on issue.key = paper.issue where paper.expunged_at is null
