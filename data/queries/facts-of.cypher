// Every relation of one person, group or country, both ways.
// $name (entity): a name, an alias or an id
MATCH (one:Entity)-[r]-(other:Entity)
WHERE one.name = $name OR one.id = $name OR $name IN one.aliases
RETURN CASE WHEN startNode(r).id = one.id THEN 'from' ELSE 'to' END AS direction,
  type(r) AS relation, other.name AS other, r.status AS status, r.articles AS articles
ORDER BY relation, direction, other, status
