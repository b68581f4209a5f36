// What a single outlet reports and no other confirms: a reprint confirms nothing.
MATCH (who:Entity)-[r]->(whom:Entity)
UNWIND r.evidence AS sentence
MATCH (a:Article {id: split(sentence, '#')[0]})
WITH who, r, whom, count(DISTINCT coalesce(a.reprintOf, a.id)) AS articles, count(DISTINCT coalesce(a.publisher, '')) AS publishers,
  min(CASE WHEN a.reprintOf IS NULL THEN a.publisher END) AS original, min(a.publisher) AS printed
WHERE (articles = 1 OR publishers = 1) AND printed IS NOT NULL
RETURN coalesce(original, printed) AS outlet, who.name AS who, type(r) AS relation, whom.name AS whom, r.status AS status, articles
ORDER BY outlet, who, relation, whom, status
