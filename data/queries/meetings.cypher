// Who met whom, when, with the sentence.
MATCH (one:Entity)-[r:MEETS]->(other:Entity)
WHERE r.status IN ['asserted', 'attributed']
UNWIND r.evidence AS evidence
MATCH (s:Sentence {id: evidence})
MATCH (a:Article {id: split(evidence, '#')[0]})
RETURN coalesce(r.date, a.published) AS day, one.name AS one, other.name AS other, s.text AS sentence
ORDER BY day, one, other, sentence
