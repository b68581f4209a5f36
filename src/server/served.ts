import type { Ontology } from '../../graph/model/ontology';
import type { GraphStore } from '../../graph/stores/store';
import type { AskerOf } from './asker';
import type { Hold } from './hold-answers';
import type { PlaceLastingly } from './lasting-places';
import type { UploadLimits } from './upload-limits';
import type { Whole } from './whole';

/** What the routes answer from. */
export interface Served {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly hold: Hold;
  readonly whole: Whole;
  readonly places: PlaceLastingly;
  readonly askerOf: AskerOf;
  /** Default: those of `upload-limits.ts`. */
  readonly uploads?: UploadLimits | undefined;
}
