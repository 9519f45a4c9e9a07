-- Hand-overs whose audience is known here, those that are ready first, then the last handed over first. `?1` narrows it down to one.
select hand_over.id, hand_over.revision, hand_over.audience, party.id as party, circle.id as circle, hand_over.title, hand_over.means,
  hand_over.number, hand_over.digest, hand_over.handed_at, hand_over.through, hand_over.holder, hand_over.returned_at, hand_over.cancelled_at,
  (select count(*) from hand_over_item where hand_over_item.hand_over = hand_over.key) as items,
  (select operation.at from change join operation on operation.seq = change.operation
   where change.entity = 'hand_over' and change.id = hand_over.id order by change.operation limit 1) as prepared_at,
  (select operation.actor from change join operation on operation.seq = change.operation
   where change.entity = 'hand_over' and change.id = hand_over.id order by change.operation limit 1) as prepared_by
from hand_over
left join party on party.key = hand_over.party
left join circle on circle.key = hand_over.circle
where (?1 is null or hand_over.id = ?1)
  and (hand_over.audience not in ('party', 'head') or party.id is not null) and (hand_over.audience <> 'circle' or circle.id is not null)
order by hand_over.cancelled_at is not null, hand_over.handed_at is not null, hand_over.handed_at desc, hand_over.key desc
