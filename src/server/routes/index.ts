import { articleRoute } from './article';
import { decisionsRoute } from './decisions';
import { dumpRoute } from './dump';
import { evidenceRoute } from './evidence';
import { exportRoute } from './export';
import { factsRoute } from './facts';
import { healthRoute } from './health';
import { ingestRoute } from './ingest';
import { neighbourhoodRoute } from './neighbourhood';
import { ontologyRoute } from './ontology';
import { overviewRoute } from './overview';
import { pathRoute } from './path';
import { placeRoute } from './place';
import { queryRoute } from './query';
import { removeRoute } from './remove';
import { reportRoute } from './report';
import { reviewRoute } from './review';
import { reviewUndoRoute } from './review-undo';
import { schemaRoute } from './schema';
import { searchRoute } from './search';
import { statementsRoute } from './statements';
import { wholeRoute } from './whole';

/** Everything under /api. */
export const routes = [
  articleRoute,
  decisionsRoute,
  dumpRoute,
  evidenceRoute,
  exportRoute,
  factsRoute,
  healthRoute,
  ingestRoute,
  neighbourhoodRoute,
  ontologyRoute,
  overviewRoute,
  pathRoute,
  placeRoute,
  queryRoute,
  removeRoute,
  reportRoute,
  reviewRoute,
  reviewUndoRoute,
  schemaRoute,
  searchRoute,
  statementsRoute,
  wholeRoute,
];
