// What is said about one person, group or country, by whom and in which outlet.
// $name (entity): a name, an alias or an id
// $since (date, optional): published on this day, month or year or later
MATCH (s:Statement)-[:ABOUT]->(subject:Entity)
WHERE subject.name = $name OR subject.id = $name OR $name IN subject.aliases
OPTIONAL MATCH (speaker:Entity)-[:MADE]->(s)
UNWIND s.evidence AS evidence
MATCH (sentence:Sentence {id: evidence})
MATCH (a:Article {id: split(evidence, '#')[0]})
WHERE $since IS NULL OR a.published >= $since
RETURN DISTINCT coalesce(s.date, a.published) AS day, a.publisher AS outlet, speaker.name AS speaker, s.cue AS cue, s.text AS statement,
  sentence.text AS sentence
ORDER BY day, outlet, speaker, sentence, statement
