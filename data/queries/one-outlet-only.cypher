// What a single outlet reports and no other confirms.
MATCH (who:Entity)-[r]->(whom:Entity)
UNWIND r.evidence AS sentence
MATCH (a:Article)-[:HAS]->(:Sentence {id: sentence})
WHERE a.publisher IS NOT NULL
WITH who, r, whom, count(DISTINCT a.publisher) AS outlets, min(a.publisher) AS outlet
WHERE outlets = 1
RETURN outlet, who.name AS who, type(r) AS relation, whom.name AS whom, r.status AS status, r.articles AS articles
ORDER BY outlet, who, relation, whom, status
