select circle.id, circle.revision, circle.name, circle.kind,
  (select json_group_array(json_object('kind', case when party.id is not null then 'party' when actor.id is not null then 'actor' else 'delegate' end,
     'id', coalesce(party.id, actor.id, delegate.id), 'name', coalesce(party.name, actor.name, delegate.name)))
   from circle_member
   left join party on party.key = circle_member.party
   left join actor on actor.key = circle_member.actor
   left join delegate on delegate.key = circle_member.delegate
   where circle_member.circle = circle.key) as members
from circle
order by circle.rank, circle.key
