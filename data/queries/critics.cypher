// Who criticizes or accuses whom most, counted in sentences, articles and independent outlets.
MATCH (who:Entity)-[r]->(whom:Entity)
WHERE type(r) IN ['CRITICIZES', 'ACCUSES'] AND r.status IN ['asserted', 'attributed']
UNWIND r.evidence AS evidence
MATCH (s:Sentence {id: evidence})
MATCH (a:Article {id: split(evidence, '#')[0]})
WITH who, whom, count(DISTINCT coalesce(a.reprintOf, a.id) + s.text) AS sentences,
  count(DISTINCT coalesce(a.reprintOf, a.id)) AS articles, count(DISTINCT coalesce(a.publisher, '')) AS publishers
RETURN who.name AS who, whom.name AS whom, sentences, articles, CASE WHEN publishers < articles THEN publishers ELSE articles END AS outlets
ORDER BY sentences DESC, articles DESC, who, whom
LIMIT 50
