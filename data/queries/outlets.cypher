// Which outlets are stored, with their articles, the days they span and how many they name.
MATCH (a:Article)
WITH coalesce(a.publisher, '(unknown)') AS outlet, a
OPTIONAL MATCH (a)-[:HAS]->(:Sentence)-[:MENTIONS]->(e:Entity)
RETURN outlet, count(DISTINCT a.id) AS articles, min(a.published) AS first, max(a.published) AS last, count(DISTINCT e.id) AS entities
ORDER BY articles DESC, outlet
