// Who criticizes or accuses whom, with the sentences that say so.
MATCH (who:Entity)-[r]->(whom:Entity)
WHERE type(r) IN ['CRITICIZES', 'ACCUSES']
UNWIND r.evidence AS sentence
MATCH (s:Sentence {id: sentence})
RETURN who.name AS who, type(r) AS relation, whom.name AS whom, r.status AS status, s.text AS sentence
ORDER BY who, whom, sentence
