/**
 * Procedures that read the graph and nothing else, by their exact names: each of Neo4j 5 Community and of the embedded
 * store was looked at. Left out, though some call themselves reading: what stops or clears statistics (`db.stats.*`),
 * waits, plans or samples anew, tells of settings, connections and other people's queries (`dbms.listConfig`,
 * `dbms.queryJmx`), or ends them.
 */
export const READING_PROCEDURES: ReadonlySet<string> = new Set(
  [
    'db.info db.labels db.ping db.propertyKeys db.relationshipTypes',
    'db.schema.nodeTypeProperties db.schema.relTypeProperties db.schema.visualization',
    'db.index.fulltext.listAvailableAnalyzers db.index.fulltext.queryNodes db.index.fulltext.queryRelationships',
    'db.index.vector.queryNodes db.index.vector.queryRelationships',
    'dbms.components dbms.info',
    'grafeo.articulation_points grafeo.bellman_ford grafeo.betweenness_centrality grafeo.bfs grafeo.bridges',
    'grafeo.closeness_centrality grafeo.clustering_coefficient grafeo.connected_components grafeo.degree_centrality',
    'grafeo.dfs grafeo.dijkstra grafeo.floyd_warshall grafeo.kcore grafeo.kruskal grafeo.label_propagation grafeo.labels',
    'grafeo.louvain grafeo.max_flow grafeo.min_cost_max_flow grafeo.pagerank grafeo.prim grafeo.procedures',
    'grafeo.propertyKeys grafeo.relationshipTypes grafeo.search.mmr grafeo.search.text grafeo.search.vector grafeo.sssp',
    'grafeo.strongly_connected_components grafeo.topological_sort',
  ].flatMap((line) => line.split(' ')),
);
