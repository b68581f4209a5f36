import { rootOf, type DraftTree } from './draft-tree';

const isNominal = ({ tags }: DraftTree, token: number): boolean => tags[token] === 'NOUN' || tags[token] === 'PROPN';

const hasSubject = (draft: DraftTree, verb: number): boolean => draft.has(verb, /^(?:nsubj|csubj|expl)/u);

/** A form that can be finite by itself: not "-ing", not after "to". */
const isFiniteForm = (draft: DraftTree, verb: number): boolean =>
  !draft.text(verb).endsWith('ing') && draft.text(verb - 1).toLowerCase() !== 'to';

/**
 * "the officials have shared evidence", "that the ministry end curbs", "NAME and a deputy held talks": a verb that the
 * parser took for an adjective of its object. The verb takes the noun's place, and the noun is its object.
 */
export const freeVerb = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags, firstToken } = draft;
  const noun = heads[verb]!;
  if (!/^(?:amod|compound)$/u.test(labels[verb]!) || noun < verb || !isFiniteForm(draft, verb)) return;
  const isClause = hasSubject(draft, verb) || draft.has(verb, /^aux$/u);
  const root = rootOf(draft, noun);
  const follows = isNominal(draft, verb - 1) && verb - 1 >= firstToken && isNominal(draft, root) && root < verb;
  if (!isClause && !(follows && !draft.has(root, /^cop$/u))) return;
  const governor = heads[noun]!;
  if (!isClause) {
    placeAtRoot(draft, verb, root);
    if (noun !== root) {
      draft.attach(noun, verb);
      labels[noun] = 'obj';
    }
    return;
  }
  // "The ministry announced Wednesday it would": a day hangs on the clause that it parts from its governor.
  const isDay =
    governor > noun && tags[governor] === 'VERB' && /^obl/u.test(labels[noun]!) && !draft.has(noun, /^case$/u);
  const below = isDay ? governor : noun;
  draft.attach(verb, heads[below]!);
  labels[verb] =
    labels[below] === 'root'
      ? 'root'
      : draft.has(verb, /^mark$/u) || isDay === false
        ? clauseLabel(labels[below]!)
        : labels[below]!;
  for (const child of draft.children(noun)) {
    if (child >= verb || child === verb) continue;
    draft.attach(child, verb);
    if (isNominal(draft, child)) labels[child] = hasSubject(draft, verb) ? 'obl' : 'nsubj';
  }
  draft.attach(noun, verb);
  labels[noun] = isDay ? 'obl:unmarked' : 'obj';
  if (!isDay) return;
  draft.attach(governor, verb);
  labels[governor] = 'ccomp';
};

const clauseLabel = (label: string): string => (/^(?:obj|obl|nsubj|iobj)/u.test(label) ? 'ccomp' : label);

/** The verb becomes the root, the noun that was it the subject; what stood behind the verb goes along. */
const placeAtRoot = (draft: DraftTree, verb: number, root: number): void => {
  const { labels } = draft;
  draft.attach(verb, -1);
  labels[verb] = 'root';
  for (const child of draft.children(root)) {
    if (child > verb && /^(?:punct|obl|advcl|parataxis|ccomp|conj)/u.test(labels[child]!)) draft.attach(child, verb);
  }
  draft.attach(root, verb);
  labels[root] = 'nsubj';
};

/** "Nurses from two clinics donated and delivered goods": a full sentence whose only verb hangs on its subject. */
export const verbForRoot = (draft: DraftTree): void => {
  const { heads, labels, tags, firstToken, endToken } = draft;
  if (draft.text(endToken - 1) !== '.') return;
  let found = -1;
  for (let token = firstToken; token < endToken; token += 1) {
    if (tags[token] === 'AUX') return;
    if (tags[token] !== 'VERB') continue;
    if (heads[token]! < 0 || hasSubject(draft, token)) return;
    const isLoose = labels[token] === 'acl' && isFiniteForm(draft, token) && draft.text(token + 1) !== 'by';
    if (found < 0 && isLoose && isNominal(draft, token - 1)) found = token;
  }
  if (found < 0 || !draft.has(found, /^(?:obj|conj)$/u)) return;
  const root = rootOf(draft, found);
  if (isNominal(draft, root) && root < found) placeAtRoot(draft, found, root);
};

/** "The company has once again": arguments that hang on an auxiliary belong to its verb. */
export const emptyAuxiliary = (draft: DraftTree, auxiliary: number): void => {
  const { heads, labels, tags } = draft;
  const verb = heads[auxiliary]!;
  if (verb < 0 || tags[verb] !== 'VERB' || !/^aux/u.test(labels[auxiliary]!)) return;
  for (const child of draft.children(auxiliary)) if (labels[child] !== 'fixed') draft.attach(child, verb);
};

/** "The charity operating in Goma said": a participle without an auxiliary is no clause with a subject of its own. */
export const lowerParticiple = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags } = draft;
  const main = heads[verb]!;
  if (!draft.text(verb).endsWith('ing') || draft.has(verb, /^(?:aux|mark)/u) || main < verb) return;
  if (tags[main] !== 'VERB' || !/^(?:ccomp|advcl|csubj)$/u.test(labels[verb]!) || hasSubject(draft, main)) return;
  const subject = draft.children(verb).find((child) => labels[child] === 'nsubj' && child < verb);
  if (subject === undefined || draft.hasComma(subject, main)) return;
  draft.attach(subject, main);
  labels[subject] = 'nsubj';
  draft.attach(verb, subject);
  labels[verb] = 'acl';
};
