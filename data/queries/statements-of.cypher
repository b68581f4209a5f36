// What the person, group or country with this name said.
MATCH (speaker:Entity {name: $name})-[:MADE]->(s:Statement)
RETURN s.text AS statement, s.kind AS kind, s.cue AS cue, s.status AS status, s.date AS date
ORDER BY s.id
