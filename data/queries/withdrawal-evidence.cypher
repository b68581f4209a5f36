// Who asks whose forces to leave, each with the sentence, the outlet and the day it was published.
MATCH (who:Entity)-[r:REQUESTS_WITHDRAWAL]->(whom:Entity)
OPTIONAL MATCH (country:Entity {id: r.withdrawFrom})
UNWIND r.evidence AS evidence
MATCH (s:Sentence {id: evidence})
MATCH (a:Article {id: split(evidence, '#')[0]})
RETURN who.name AS who, whom.name AS whose_forces, country.name AS country, r.status AS status,
  a.published AS published, a.publisher AS outlet, s.text AS sentence
ORDER BY who, whose_forces, published, sentence
