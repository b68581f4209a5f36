// What stands on the word of one voice alone: deeds that only this person, group or country reports.
// $name (entity): a name, an alias or an id
MATCH (voice:Entity)
WHERE voice.name = $name OR voice.id = $name OR $name IN voice.aliases
MATCH (who:Entity)-[r]->(whom:Entity)
WHERE r.attributedTo = voice.id
OPTIONAL MATCH (who)-[same]->(whom)
WHERE type(same) = type(r) AND same.status = 'asserted'
WITH voice, who, r, whom, count(same) AS confirmed
WHERE confirmed = 0
RETURN voice.name AS claims, who.name AS who, type(r) AS relation, whom.name AS whom, r.status AS status, r.articles AS articles
ORDER BY who, relation, whom, status
