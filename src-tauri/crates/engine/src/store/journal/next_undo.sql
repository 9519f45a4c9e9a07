-- A member's latest operation that was done and is not undone. An operation's state is what was last done about it.
select seq
from operation as done
where direction = 'do'
  and actor = ?1
  and kind not in ('add_dossier', 'agree_wording', 'record_disclosure', 'record_hand_over', 'expunge', 'upgrade')
  and coalesce((select direction from operation as about where about.reverts = done.seq order by seq desc limit 1), 'redo') = 'redo'
order by seq desc
limit 1
