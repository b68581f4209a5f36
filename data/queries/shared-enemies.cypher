// Who turns against the same ones: pairs by the number of those they both criticize, accuse, threaten or fight.
MATCH (one:Entity)-[r]->(enemy:Entity)
WHERE type(r) IN ['CRITICIZES', 'ACCUSES', 'THREATENS', 'ATTACKS', 'SANCTIONS', 'REJECTS', 'PROTESTS_AGAINST']
  AND r.status IN ['asserted', 'attributed']
MATCH (other:Entity)-[s]->(enemy)
WHERE type(s) IN ['CRITICIZES', 'ACCUSES', 'THREATENS', 'ATTACKS', 'SANCTIONS', 'REJECTS', 'PROTESTS_AGAINST']
  AND s.status IN ['asserted', 'attributed'] AND one.id < other.id
WITH one, other, count(DISTINCT enemy.id) AS shared, min(enemy.name) AS such_as
RETURN one.name AS one, other.name AS other, shared, such_as
ORDER BY shared DESC, one, other
LIMIT 50
