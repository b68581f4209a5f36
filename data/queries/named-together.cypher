// Who is named in the same sentences as one person, group or country.
// $name: a name, an alias or an id
MATCH (one:Entity)
WHERE one.name = $name OR one.id = $name OR $name IN one.aliases
MATCH (s:Sentence)-[:MENTIONS]->(one)
WITH DISTINCT one, s
MATCH (s)-[:MENTIONS]->(other:Entity)
WHERE other.id <> one.id
RETURN other.name AS other, count(DISTINCT s.id) AS sentences
ORDER BY sentences DESC, other
LIMIT 50
