// Who asks whose forces to leave which country.
MATCH (who:Entity)-[r:REQUESTS_WITHDRAWAL]->(whom:Entity)
OPTIONAL MATCH (country:Entity {id: r.withdrawFrom})
RETURN who.name AS who, whom.name AS whose_forces, country.name AS country, r.status AS status, r.date AS date
ORDER BY who, whose_forces, country
