// What is planned, threatened or only supposed, and not reported as done.
MATCH (who:Entity)-[r]->(whom:Entity)
WHERE r.status IN ['planned', 'hypothetical']
UNWIND r.evidence AS evidence
MATCH (s:Sentence {id: evidence})
RETURN who.name AS who, type(r) AS relation, whom.name AS whom, r.status AS status, r.date AS day, s.text AS sentence
ORDER BY who, relation, whom, sentence
