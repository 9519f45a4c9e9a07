select importance.weight
from importance
where importance.issue = (select key from issue where id = ?1)
  and importance.party = (select key from party where id = ?2)
