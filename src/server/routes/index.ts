import { articleRoute } from './article';
import { evidenceRoute } from './evidence';
import { exportRoute } from './export';
import { factsRoute } from './facts';
import { healthRoute } from './health';
import { neighbourhoodRoute } from './neighbourhood';
import { ontologyRoute } from './ontology';
import { overviewRoute } from './overview';
import { queryRoute } from './query';
import { reportRoute } from './report';
import { searchRoute } from './search';

/** Everything under /api. */
export const routes = [
  articleRoute,
  evidenceRoute,
  exportRoute,
  factsRoute,
  healthRoute,
  neighbourhoodRoute,
  ontologyRoute,
  overviewRoute,
  queryRoute,
  reportRoute,
  searchRoute,
];
