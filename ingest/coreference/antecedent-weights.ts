import { KEY_BITS } from '../annotate/hash';
import type { LinearModel } from '../annotate/model';

/** Features share 2^18 places: few collide, and a quarter megabyte stays in the processor's cache. */
export const PLACE_BITS = 18;

export const placeOf = (key: number): number => key >>> (KEY_BITS - PLACE_BITS);

/** The weights of a model file by place. */
export const spreadWeights = ({ weights }: LinearModel): Int8Array => {
  const spread = new Int8Array(2 ** PLACE_BITS);
  const [place, score] = [new Int32Array(1), new Float32Array(1)];
  for (let at = 0; at < spread.length; at += 1) {
    place[0] = at;
    score[0] = 0;
    weights.add(place, 1, score);
    spread[at] = score[0];
  }
  return spread;
};
