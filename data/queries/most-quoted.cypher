// Who is quoted most: statements in all, in the speaker's own words, in how many articles and independent outlets.
MATCH (speaker:Entity)-[:MADE]->(s:Statement)
UNWIND s.evidence AS sentence
MATCH (a:Article {id: split(sentence, '#')[0]})
WITH speaker, count(DISTINCT coalesce(a.reprintOf, a.id) + s.text) AS statements,
  count(DISTINCT CASE WHEN s.kind <> 'indirect' THEN coalesce(a.reprintOf, a.id) + s.text END) AS in_own_words,
  count(DISTINCT coalesce(a.reprintOf, a.id)) AS articles, count(DISTINCT coalesce(a.publisher, '')) AS publishers
RETURN speaker.name AS speaker, statements, in_own_words, articles, CASE WHEN publishers < articles THEN publishers ELSE articles END AS outlets
ORDER BY statements DESC, articles DESC, speaker
LIMIT 50
