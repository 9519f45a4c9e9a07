-- The issues of several facts; `of` is the fact's id.
select statement.id as of, issue.id, issue.number, issue.title from json_each(?1) as asked join statement on statement.id = asked.value join issue on issue.key = statement.issue
union all
select position.id, issue.id, issue.number, issue.title from json_each(?1) as asked join position on position.id = asked.value join issue on issue.key = position.issue
union all
select message.id, issue.id, issue.number, issue.title from json_each(?1) as asked join message on message.id = asked.value join issue on issue.key = message.issue
union all
select proposal.id, issue.id, issue.number, issue.title from json_each(?1) as asked join proposal on proposal.id = asked.value join issue on issue.key = proposal.issue
union all
select paper.id, issue.id, issue.number, issue.title from json_each(?1) as asked join paper on paper.id = asked.value join issue on issue.key = paper.issue
