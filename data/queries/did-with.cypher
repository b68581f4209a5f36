// What one did with another, by the day of the event, else of the report: from the first day on, or since a day. Without
// what simply holds: who leads or belongs to whom.
// $who (entity): a name, an alias or an id
// $whom (entity): a name, an alias or an id
// $since (date, optional): on this day, month or year or later
MATCH (who:Entity)-[r]-(whom:Entity)
WHERE (who.name = $who OR who.id = $who OR $who IN who.aliases)
  AND (whom.name = $whom OR whom.id = $whom OR $whom IN whom.aliases)
  AND (startNode(r).id = who.id OR type(r) IN ['MEETS', 'AGREES_WITH'])
  AND NOT type(r) IN ['LEADS', 'MEMBER_OF', 'OFFICIAL_OF', 'PART_OF', 'SPOKESPERSON_FOR']
UNWIND r.evidence AS evidence
MATCH (s:Sentence {id: evidence})
MATCH (a:Article {id: split(evidence, '#')[0]})
WITH who, r, whom, a, s, coalesce(r.date, a.published) AS day
WHERE $since IS NULL OR day >= $since
RETURN DISTINCT day, who.name AS who, type(r) AS relation, whom.name AS whom, r.status AS status, a.publisher AS outlet,
  s.text AS sentence
ORDER BY day, relation, status, outlet, sentence
