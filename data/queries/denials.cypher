// Who is said not to have done what, with the sentence that denies it.
MATCH (who:Entity)-[r]->(whom:Entity)
WHERE r.status = 'negated'
OPTIONAL MATCH (denier:Entity {id: r.attributedTo})
UNWIND r.evidence AS sentence
MATCH (s:Sentence {id: sentence})
RETURN who.name AS who, type(r) AS did_not, whom.name AS whom, denier.name AS says, s.text AS sentence
ORDER BY who, did_not, whom, sentence
