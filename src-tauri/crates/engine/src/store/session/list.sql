select session.id, session.revision, round.id as round, round.number as round_number, session.number, session.title,
  session.format, session.status, session.zone, session.starts_wall, session.ends_wall, session.starts, session.ends,
  session.minutes, session.notes, session.illustrative
from session
join round on round.key = session.round
where (?1 is null or round.id = ?1) and (?2 is null or session.id = ?2)
order by session.starts is null, session.starts, session.ends, round.number, session.number
