// Who is named in the same sentences as one person, group or country.
// $name (entity): a name, an alias or an id
MATCH (one:Entity)
WHERE one.name = $name OR one.id = $name OR $name IN one.aliases
MATCH (s:Sentence)-[:MENTIONS]->(one)
WITH DISTINCT one, s
MATCH (s)-[:MENTIONS]->(other:Entity)
WHERE other.id <> one.id
MATCH (a:Article {id: split(s.id, '#')[0]})
WITH other, count(DISTINCT coalesce(a.reprintOf, a.id) + s.text) AS sentences,
  count(DISTINCT coalesce(a.reprintOf, a.id)) AS articles, count(DISTINCT coalesce(a.publisher, '')) AS publishers
RETURN other.name AS other, sentences, articles, CASE WHEN publishers < articles THEN publishers ELSE articles END AS outlets
ORDER BY sentences DESC, articles DESC, other
LIMIT 50
