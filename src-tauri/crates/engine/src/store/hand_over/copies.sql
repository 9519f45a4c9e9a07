-- The copies that an audience was handed, in the order in which it got them.
select hand_over.id, hand_over.title, hand_over.number, hand_over.means, hand_over.handed_at
from hand_over
where hand_over.cancelled_at is null
order by hand_over.key
