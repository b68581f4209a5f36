// Who is quoted most: statements in all, in the speaker's own words, and in how many articles.
MATCH (speaker:Entity)-[:MADE]->(s:Statement)
UNWIND s.evidence AS sentence
MATCH (a:Article)-[:HAS]->(:Sentence {id: sentence})
WITH speaker, count(DISTINCT s.id) AS statements,
  count(DISTINCT CASE WHEN s.kind <> 'indirect' THEN s.id END) AS in_own_words, count(DISTINCT a.id) AS articles
RETURN speaker.name AS speaker, statements, in_own_words, articles
ORDER BY statements DESC, articles DESC, speaker
LIMIT 50
