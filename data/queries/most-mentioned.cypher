// The people, groups and countries named most often, counted in sentences, articles and independent outlets.
MATCH (a:Article)-[:HAS]->(s:Sentence)-[:MENTIONS]->(e:Entity)
WITH e, count(DISTINCT coalesce(a.reprintOf, a.id) + s.text) AS sentences,
  count(DISTINCT coalesce(a.reprintOf, a.id)) AS articles, count(DISTINCT coalesce(a.publisher, '')) AS publishers
RETURN e.name AS name, e.id AS id, sentences, articles, CASE WHEN publishers < articles THEN publishers ELSE articles END AS outlets
ORDER BY sentences DESC, id
LIMIT 50
