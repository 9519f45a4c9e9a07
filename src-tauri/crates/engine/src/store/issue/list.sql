select issue.id, issue.revision, basket.id as basket, basket.name as basket_name, issue.number, issue.title,
  issue.aspect, issue.mandate
from issue
join basket on basket.key = issue.basket
order by basket.rank, basket.key, issue.rank, issue.key
