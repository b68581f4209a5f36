// What happened between two: every relation by the day of the event, else of the report, with its sentence.
// $one (entity): a name, an alias or an id
// $other (entity): a name, an alias or an id
// $since (date, optional): on this day, month or year or later
MATCH (a:Entity)-[r]-(b:Entity)
WHERE (a.name = $one OR a.id = $one OR $one IN a.aliases)
  AND (b.name = $other OR b.id = $other OR $other IN b.aliases)
UNWIND r.evidence AS evidence
MATCH (s:Sentence {id: evidence})
MATCH (report:Article {id: split(evidence, '#')[0]})
WITH r, report, s, coalesce(r.date, report.published) AS day
WHERE $since IS NULL OR day >= $since
RETURN DISTINCT day, startNode(r).name AS who, type(r) AS relation,
  endNode(r).name AS whom, r.status AS status, report.publisher AS outlet, s.text AS sentence
ORDER BY day, who, relation, sentence
