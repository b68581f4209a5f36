import { isLabel } from '../syntax/syntax';
import type { CueAt } from './find-cues';
import { isOwner } from './sayer';
import { isOutlet, speakerOf, type Setting } from './setting';
import { thoseTogether } from './those-together';

/**
 * Everybody who says it, `speaker` first: "NAME and NAME said", "NAME met NAME. They said". Entity indices; outlets carry, they do not
 * speak.
 */
export const allSayers = (setting: Setting, at: CueAt | undefined, speaker: number): readonly number[] => {
  if (at === undefined) return [speaker];
  const together = thoseTogether(setting, at);
  if (together.length > 0) return together;
  const [first] = at.speakers;
  if (speaker < 0 || first === undefined || at.speakers.length < 2) return [speaker];
  const joined = at.speakers.filter((token) => isJoined(setting, token, first) && !isOwner(setting.syntax, token));
  const entities = joined.map((token) => speakerOf(setting, [token]));
  if (!entities.includes(speaker)) return [speaker];
  return [speaker, ...new Set(entities.filter((one) => one >= 0 && one !== speaker && !isOutlet(setting, one)))];
};

/** One of what "and" joins; of what "or" joins nobody knows who it was. */
const isJoined = ({ syntax }: Setting, token: number, first: number): boolean =>
  token === first ||
  (isLabel(syntax.labels[token]!, 'conj') &&
    !syntax.childrenOf(token).some((child) => /^(?:or|nor|but)$/iu.test(syntax.tokens[child]!.text)));
