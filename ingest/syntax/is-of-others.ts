import type { Syntax } from './syntax';

const RESPONSES =
  /^(?:welcome|praise|hail|applaud|endorse|criticize|criticise|condemn|denounce|deplore|slam|blast|reject|oppose|resist|protest|mock|ridicule|regret|question|challenge|block|veto|overturn|overrule|quash|annul|suspend|thwart|foil|prevent)$/u;

/** "welcomed the decision to attack", "blocked the plan to leave": whose plan the verb's object is, its subject is not. */
export const isOfOthers = ({ lemmas }: Syntax, verb: number): boolean => RESPONSES.test(lemmas[verb]!);
