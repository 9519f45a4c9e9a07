-- Sessions with statements, those of a stretch of time, and one that is asked for.
select session.id, session.number, session.title, session.format, session.status, session.starts, session.ends, session.zone, round.id as round,
  round.number as round_number,
  (select count(*) from statement where statement.session = session.key) as statements,
  (select json_group_array(party.id) from session_participant join party on party.key = session_participant.party where session_participant.session = session.key) as parties
from session
join round on round.key = session.round
where session.key in (select session from statement where session is not null)
  or (session.starts < ?2 and session.ends > ?1)
  or session.id = ?3
order by session.starts desc, session.key desc
limit 200
