export { digestOf, type Digest } from './digest-of';
export { evidenceFor, evidenceOf } from './evidence-of';
export { factsOf, type EntityFacts, type FactGroup } from './facts-of';
export { findNodes } from './find-nodes';
export { neighbourhood, type NeighbourhoodOptions } from './neighbourhood';
export { overview } from './overview';
export { resolveName } from './resolve-name';
export { findEdges } from './sentences-behind';
export { viewOfQuery, viewOfResult } from './view-of-query';
