select role.id, role.revision, actor.id as actor, role.kind, round.id as round, round.title as round_title, role.extent
from role
join actor on actor.key = role.actor
left join round on round.key = role.round
order by role.key
