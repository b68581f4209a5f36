// What is said about one person, group or country, by whom and in which outlet.
// $name: a name, an alias or an id
MATCH (s:Statement)-[:ABOUT]->(subject:Entity)
WHERE subject.name = $name OR subject.id = $name OR $name IN subject.aliases
OPTIONAL MATCH (speaker:Entity)-[:MADE]->(s)
UNWIND s.evidence AS sentence
MATCH (a:Article)-[:HAS]->(:Sentence {id: sentence})
RETURN DISTINCT a.published AS published, a.publisher AS outlet, speaker.name AS speaker, s.cue AS cue, s.text AS statement
ORDER BY published, outlet, speaker, statement
