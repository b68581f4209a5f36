// Who both sides with and turns against the same one, and when each was first published.
MATCH (who:Entity)-[pro]->(whom:Entity)
WHERE type(pro) IN ['SUPPORTS', 'AGREES_WITH', 'AIDS'] AND pro.status IN ['asserted', 'attributed', 'former']
UNWIND pro.evidence AS kind
MATCH (early:Article {id: split(kind, '#')[0]})
WITH who, whom, min(early.published) AS supported
MATCH (who)-[con]->(whom)
WHERE type(con) IN ['CRITICIZES', 'ACCUSES', 'REJECTS', 'THREATENS', 'ATTACKS', 'SANCTIONS', 'PROTESTS_AGAINST']
  AND con.status IN ['asserted', 'attributed', 'former']
UNWIND con.evidence AS harsh
MATCH (late:Article {id: split(harsh, '#')[0]})
WITH who, whom, supported, min(late.published) AS opposed
RETURN who.name AS who, whom.name AS whom, supported, opposed,
  CASE WHEN supported < opposed THEN 'turned against'
       WHEN supported > opposed THEN 'came round to'
       ELSE 'both at once' END AS change
ORDER BY who, whom
