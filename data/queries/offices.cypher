// Who leads, speaks for or serves whom, with the role and whether it is past.
MATCH (holder:Entity)-[r]->(body:Entity)
WHERE type(r) IN ['LEADS', 'OFFICIAL_OF', 'SPOKESPERSON_FOR']
RETURN holder.name AS holder, type(r) AS relation, body.name AS body, r.role AS role, r.status AS status, r.articles AS articles
ORDER BY body, relation, holder, status
