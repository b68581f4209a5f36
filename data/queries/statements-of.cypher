// What one person, group or country said.
// $name: a name, an alias or an id
MATCH (speaker:Entity)-[:MADE]->(s:Statement)
WHERE speaker.name = $name OR speaker.id = $name OR $name IN speaker.aliases
RETURN s.text AS statement, s.kind AS kind, s.cue AS cue, s.status AS status, s.date AS date
ORDER BY s.id
