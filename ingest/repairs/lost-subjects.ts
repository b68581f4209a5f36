import { CONJUNCTION, endOf, hasSubject, headOfName, isNominal, isUnder } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

const conjunctionOf = (draft: DraftTree, noun: number, wanted = CONJUNCTION): number | undefined =>
  draft.children(noun).find((child) => draft.labels[child] === 'case' && wanted.test(draft.text(child)));

/** No compound reaches over a comma; what follows the comma is the name's apposition. */
export const splitAtComma: Repair = {
  name: 'split-at-comma',
  example: 'NAME, deputy head of X',
  at: { tags: ['NOUN', 'PROPN'] },
  run: (draft, noun) => {
    const { labels, tags } = draft;
    const left = draft.children(noun).filter(
      (child) =>
        child < noun && /^(?:compound|amod)$/u.test(labels[child]!) && isNominal(draft, child) && draft.hasComma(child, noun - 1), // prettier-ignore
    );
    const [first] = left;
    if (first === undefined) return;
    draft.exchange(first, noun, 'appos');
    for (const other of left.slice(1)) {
      const title = firstOfName(draft, other) - 1;
      const isTitled = tags[title] === 'NOUN';
      draft.attach(other, isTitled ? title : first, isTitled ? 'appos' : 'conj');
    }
    draft.attach(noun, left.at(-1)!);
  },
};

/** First token of a unit. */
const firstOfName = ({ heads, labels, firstToken }: DraftTree, token: number): number => {
  let at = token;
  while (at - 1 >= firstToken && heads[at - 1] === token && labels[at - 1] === 'flat') at -= 1;
  return at;
};

/** A phrase whose verb is left out is one of the verb that stands. */
export const adoptOrphan: Repair = {
  name: 'adopt-orphan',
  example: 'France sent ships, and Italy to Libya planes',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    for (const child of draft.children(verb))
      if (draft.labels[child] === 'orphan' && draft.has(child, /^case$/u)) draft.relabel(child, 'obl');
  },
};

/** A conjunction that the parser took for a preposition of the subject. */
export const freeConjunction: Repair = {
  name: 'free-conjunction',
  example: 'after the minister spoke',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const subject = draft.children(verb).find((child) => /^nsubj/u.test(draft.labels[child]!));
    const marker = subject === undefined ? undefined : conjunctionOf(draft, subject);
    if (marker === undefined) return;
    draft.attach(marker, verb, 'mark');
    if (draft.labels[verb] === 'ccomp') draft.relabel(verb, 'advcl');
  },
};

/** What the verb has is its object, not the subject of the clause behind. */
export const freeObject: Repair = {
  name: 'free-object',
  example: 'voiced criticism after NAME spoke',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { labels } = draft;
    const clause = draft.children(verb).find((child) => labels[child] === 'ccomp' && child > verb);
    const object =
      clause === undefined ? undefined : draft.children(clause).find((child) => /^nsubj/u.test(labels[child]!));
    if (clause === undefined || object === undefined || object < verb) return;
    const isSubject = (child: number): boolean =>
      /^nmod/u.test(labels[child]!) && endOf(draft, child) === clause && conjunctionOf(draft, child) !== undefined;
    const own = draft.children(object);
    const subject = [...own, ...own.flatMap((one) => draft.children(one))].find(isSubject);
    const marker = subject === undefined ? undefined : conjunctionOf(draft, subject);
    if (subject === undefined || marker === undefined) return;
    draft.attach(object, verb, 'obj');
    draft.attach(subject, clause, 'nsubj');
    draft.attach(marker, clause, 'mark');
    draft.relabel(clause, 'advcl');
  },
};

/** A name behind a verb without a preposition is its object, or joined to it. */
export const bareName: Repair = {
  name: 'bare-name',
  example: 'criticized sharply NAME',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { labels, tags } = draft;
    const isBefore = (label: string, noun: number): boolean =>
      draft.children(noun).some((one) => labels[one] === label && one < noun);
    const bare = draft.children(verb).find(
      (child) =>
        child > verb && labels[child] === 'obl' && (tags[child] === 'PROPN' || isBefore('cc', child)) && !isBefore('case', child), // prettier-ignore
    );
    if (bare === undefined) return;
    const object = draft.children(verb).find((child) => labels[child] === 'obj' && child < bare);
    if (object !== undefined) draft.attach(bare, object, 'conj');
    else if (tags[bare] === 'PROPN') draft.relabel(bare, 'obj');
  },
};

/** A participle between comma and "by" is its noun's. */
export const participleAfterNoun: Repair = {
  name: 'participle-after-noun',
  example: 'the coalition, led by X',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { heads, labels, tags } = draft;
    if (!isParticipleAfterNoun(draft, verb)) return;
    const noun = headOfName(draft, verb - 2);
    if (!isUnder(draft, noun, verb) && (labels[verb] !== 'acl' || tags[heads[verb]!] === 'VERB'))
      draft.attach(verb, noun, 'acl');
  },
};

const isParticipleAfterNoun = (draft: DraftTree, verb: number): boolean =>
  draft.text(verb - 1) === ',' &&
  verb - 2 >= draft.firstToken &&
  isNominal(draft, verb - 2) &&
  draft.text(verb + 1) === 'by' &&
  !draft.has(verb, /^(?:aux|nsubj)/u);

/** A verb that should have a subject and has none. */
const lacksSubject = (draft: DraftTree, verb: number): boolean =>
  !isParticipleAfterNoun(draft, verb) && !hasSubject(draft, verb) && !/^(?:acl|xcomp|amod)$/u.test(draft.labels[verb]!);

/** Behind an opening phrase and its comma stands the subject. */
export const subjectBehindPhrase: Repair = {
  name: 'subject-behind-phrase',
  example: 'In response, the committee underlined',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { heads, labels } = draft;
    if (!lacksSubject(draft, verb)) return;
    const opening = draft
      .children(verb)
      .filter((child) => child < verb && /^(?:obl|nmod|advmod)/u.test(labels[child]!))
      .flatMap((child) => draft.children(child))
      .find((child) => child < verb && labels[child] === 'appos' && followsComma(draft, child));
    if (opening === undefined || !isNominal(draft, opening)) return;
    // "In response, the committee, which …": the relative clause goes along.
    for (const other of draft.children(heads[opening]!))
      if (other > opening && labels[other] === 'acl:relcl') draft.attach(other, opening);
    draft.place(opening, verb, 'nsubj');
  },
};

/** The comma may stand before the phrase or hang on it. */
const followsComma = (draft: DraftTree, token: number): boolean => {
  let edge = token;
  for (let at = token - 1; at >= draft.firstToken; at -= 1) if (isUnder(draft, at, token)) edge = at;
  return draft.text(edge) === ',' || draft.text(edge - 1) === ',';
};

/** The name that opens the clause, with no verb between, is what the verb behind the commas is about. */
export const subjectBeforeCommas: Repair = {
  name: 'subject-before-commas',
  example: 'NAME, cleric and head of X, expressed',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    if (!lacksSubject(draft, verb)) return;
    const named = namedBeforeCommas(draft, verb);
    if (named >= 0) draft.place(named, verb, 'nsubj');
  },
};

const namedBeforeCommas = (draft: DraftTree, verb: number): number => {
  const { tags, text, firstToken } = draft;
  if (text(verb - 1) !== ',') return -1;
  let at = firstToken;
  if (/^(?:ADV|CCONJ)$/u.test(tags[at]!) && text(at + 1) === ',') at += 2;
  const first = at;
  while (at < verb && tags[at] === 'PROPN') at += 1;
  if (at === first || text(at) !== ',') return -1;
  for (let between = at; between < verb - 1; between += 1)
    if (tags[between] === 'VERB' || tags[between] === 'AUX') return -1;
  return headOfName(draft, at - 1);
};

/** What stands right before a clause is its subject, and the preposition before it opens the clause. */
export const subjectBehindMarker: Repair = {
  name: 'subject-behind-marker',
  example: 'met them after the president of X had left',
  at: { tags: ['VERB'], labels: /^advcl$/u },
  run: (draft, verb) => {
    const { heads, labels } = draft;
    if (!lacksSubject(draft, verb)) return;
    const subject = draft
      .children(heads[verb]!)
      .find((child) => /^obl/u.test(labels[child]!) && endOf(draft, child) === verb);
    const marker =
      subject === undefined ? undefined : conjunctionOf(draft, subject, /^(?:after|before|since|until)$/iu);
    if (subject === undefined || marker === undefined) return;
    draft.attach(marker, verb, 'mark');
    draft.place(subject, verb, 'nsubj');
  },
};
