// Which outlets are stored, with their articles, how many of these are reprints, the days they span and how many they name.
MATCH (a:Article)
WITH coalesce(a.publisher, '(unknown)') AS outlet, a
OPTIONAL MATCH (a)-[:HAS]->(:Sentence)-[:MENTIONS]->(e:Entity)
RETURN outlet, count(DISTINCT coalesce(a.reprintOf, a.id)) AS articles,
  count(DISTINCT CASE WHEN a.reprintOf IS NOT NULL THEN a.id END) AS reprints,
  min(a.published) AS first, max(a.published) AS last, count(DISTINCT e.id) AS entities
ORDER BY articles DESC, outlet
