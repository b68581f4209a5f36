import type { NodeType, Ontology } from './ontology';

const unknown: NodeType = {
  name: 'Node',
  isEntity: false,
  label: 'node',
  plural: 'other nodes',
  colour: '#777777',
  shape: 'circle',
};

export const nodeTypeOf = (labels: readonly string[], ontology: Ontology): NodeType =>
  ontology.nodes.find(({ name }) => labels.includes(name)) ?? unknown;
