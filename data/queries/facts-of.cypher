// Every relation of the entity with this name, both ways.
MATCH (one:Entity {name: $name})-[r]-(other:Entity)
RETURN CASE WHEN startNode(r).id = one.id THEN 'from' ELSE 'to' END AS direction,
  type(r) AS relation, other.name AS other, r.status AS status, r.articles AS articles
ORDER BY relation, direction, other, status
