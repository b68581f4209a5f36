/** The server of the tests. A fixed version: Maven needs eight minutes to resolve a range. */
export const NEO4J_VERSION = '5.26.30';

const dependency = (group: string, artifact: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;

/** Pulls in every jar of Neo4j Community; nothing is built. */
export const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>newsgraph</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version>
<dependencies>${dependency('org.neo4j', 'neo4j')}${dependency('org.neo4j.app', 'neo4j-server')}</dependencies>
</project>`;
