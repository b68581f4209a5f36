// The people, groups and countries named most often.
MATCH (s:Sentence)-[m:MENTIONS]->(e:Entity)
RETURN e.name AS name, e.id AS id, count(m) AS mentions
ORDER BY mentions DESC, id
LIMIT 50
