import { loadOntology } from '../../src/load-knowledge';
import { toLines } from '../../viewer/src/graph/to-lines';
import { samplePatches } from './sample-patch';

export const sampleRelations = samplePatches.flatMap((patch) => patch.relations);

/** What the page must draw of the sample. */
export const sampleLines = toLines(
  sampleRelations.map(({ id, type, from, to, status, evidence }) => ({
    id,
    type,
    from,
    to,
    properties: { status, evidence },
  })),
  loadOntology(),
);
