// What one person, group or country said, when and where it stands.
// $name (entity): a name, an alias or an id
// $since (date, optional): published on this day, month or year or later
MATCH (speaker:Entity)-[:MADE]->(s:Statement)
WHERE speaker.name = $name OR speaker.id = $name OR $name IN speaker.aliases
UNWIND s.evidence AS evidence
MATCH (sentence:Sentence {id: evidence})
MATCH (a:Article {id: split(evidence, '#')[0]})
WHERE $since IS NULL OR a.published >= $since
RETURN DISTINCT coalesce(s.date, a.published) AS day, a.publisher AS outlet, s.text AS statement, s.kind AS kind, s.cue AS cue,
  s.status AS status, sentence.text AS sentence
ORDER BY day, outlet, sentence, statement
