// Who criticizes or accuses whom most, counted in sentences and articles.
MATCH (who:Entity)-[r]->(whom:Entity)
WHERE type(r) IN ['CRITICIZES', 'ACCUSES'] AND r.status IN ['asserted', 'attributed']
RETURN who.name AS who, whom.name AS whom, sum(size(r.evidence)) AS sentences, sum(r.articles) AS articles
ORDER BY sentences DESC, articles DESC, who, whom
LIMIT 50
