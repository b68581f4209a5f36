// What some reports say and others deny: the same deed, once true and once not.
MATCH (who:Entity)-[claim]->(whom:Entity)
WHERE claim.status IN ['asserted', 'attributed']
MATCH (who)-[denial]->(whom)
WHERE denial.status = 'negated' AND type(denial) = type(claim)
OPTIONAL MATCH (claimant:Entity {id: claim.attributedTo})
OPTIONAL MATCH (denier:Entity {id: denial.attributedTo})
RETURN DISTINCT who.name AS who, type(claim) AS relation, whom.name AS whom,
  claim.articles AS articles_for, claimant.name AS claimed_by, denial.articles AS articles_against, denier.name AS denied_by
ORDER BY who, relation, whom, claimed_by, denied_by
