-- Whatever can be disclosed on an issue.
select statement.id from statement join issue on issue.key = statement.issue where issue.id = ?1
union all
select position.id from position join issue on issue.key = position.issue where issue.id = ?1
union all
select message.id from message join issue on issue.key = message.issue where issue.id = ?1
union all
select proposal.id from proposal join issue on issue.key = proposal.issue where issue.id = ?1
union all
select paper.id from paper join issue on issue.key = paper.issue where issue.id = ?1
