// Who leads which group or country.
MATCH (leader:Entity)-[r:LEADS]->(led:Entity)
RETURN leader.name AS leader, led.name AS leads, r.role AS role, r.status AS status, r.articles AS articles
ORDER BY leader, leads, status
