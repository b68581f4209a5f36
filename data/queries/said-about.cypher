// What one said about another: each statement with its day, outlet and sentence.
// $who (entity): a name, an alias or an id
// $about (entity): a name, an alias or an id
// $since (date, optional): published on this day, month or year or later
MATCH (speaker:Entity)-[:MADE]->(s:Statement)-[:ABOUT]->(subject:Entity)
WHERE (speaker.name = $who OR speaker.id = $who OR $who IN speaker.aliases)
  AND (subject.name = $about OR subject.id = $about OR $about IN subject.aliases)
UNWIND s.evidence AS evidence
MATCH (sentence:Sentence {id: evidence})
MATCH (a:Article {id: split(evidence, '#')[0]})
WHERE $since IS NULL OR a.published >= $since
RETURN DISTINCT coalesce(s.date, a.published) AS day, a.publisher AS outlet, speaker.name AS who, s.cue AS cue, s.text AS statement,
  subject.name AS about, sentence.text AS sentence
ORDER BY day, outlet, sentence, statement
