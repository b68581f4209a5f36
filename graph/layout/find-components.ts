import Graph from 'graphology';

/** The parts of an undirected graph that no line connects, each a graph of its own with nodes in the same order. */
export const findComponents = (graph: Graph): Graph[] => {
  const componentOf = new Map<string, Graph>();
  const components: Graph[] = [];
  graph.forEachNode((start) => {
    if (componentOf.has(start)) return;
    const component = new Graph({ type: 'undirected' });
    components.push(component);
    const waiting = [start];
    componentOf.set(start, component);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      graph.forEachNeighbor(id, (neighbour) => {
        if (componentOf.has(neighbour)) return;
        componentOf.set(neighbour, component);
        waiting.push(neighbour);
      });
  });
  graph.forEachNode((id) => componentOf.get(id)!.addNode(id));
  graph.forEachEdge((_edge, { weight }, one, other) => componentOf.get(one)!.addEdge(one, other, { weight }));
  return components;
};
