import { caseBefore, headOfName, isNominal, isUnder } from './ask-tree';
import type { DraftTree } from './draft-tree';
import type { Repair } from './repair';

/** Also "were converging Thursday": a bare day is no object; what the tree took for its apposition is. "lodged a protest with Albania today": no name goes with a day, and its preposition is the name's. */
export const freeDay: Repair = {
  name: 'free-day',
  example: 'rejected Thursday a UN appeal',
  at: { tags: ['NOUN', 'PROPN'] },
  run: (draft, day, words) => {
    const { heads, labels, tags } = draft;
    const verb = heads[day]!;
    if (verb < 0 || !(words.isDay(draft, day) || ADVERBIAL.test(draft.text(day)))) return;
    // "called for NAME late Sunday"
    const name = headOfName(draft, /^(?:late|early)$/u.test(draft.text(day - 1)) ? day - 2 : day - 1);
    const mark = caseBefore(draft, day);
    if (
      mark !== undefined &&
      mark < name &&
      heads[name] === day &&
      tags[name] === 'PROPN' &&
      !words.isDay(draft, name)
    ) {
      const isBound = /^on$/iu.test(draft.text(mark)) && !ADVERBIAL.test(draft.text(day));
      if (isBound || labels[name] === 'flat') return;
      for (const child of draft.children(day)) if (child < name) draft.attach(child, name);
      draft.attach(name, verb, /^obl/u.test(labels[day]!) ? 'obl' : labels[day]!);
      // Where the day stood in a noun phrase, it goes with the verb above.
      draft.relabel(day, tags[verb] === 'VERB' ? 'obl:unmarked' : 'nmod:unmarked');
      return;
    }
    // "bombed NAME yesterday", "NAME yesterday threatened": what the tree made a part of the day is the object or subject.
    const isPart = mark === undefined && name === headOfName(draft, day - 1) && heads[name] === day && labels[name] === 'compound'; // prettier-ignore
    if (isPart && tags[verb] === 'VERB' && isNominal(draft, name) && ADVERBIAL.test(draft.text(day))) {
      const isSubject = verb > day;
      if (isSubject ? draft.children(verb).some(isBehindOf(draft, day)) : draft.has(verb, /^(?:obj|nsubj:pass)$/u)) return; // prettier-ignore
      for (const child of draft.children(day)) if (child < name) draft.attach(child, name);
      draft.attach(name, verb, isSubject ? 'nsubj' : 'obj');
      draft.relabel(day, 'obl:unmarked');
      return;
    }
    // "demanded yesterday that troops leave": what is demanded hangs on the verb.
    const clause = draft.children(day).find((child) => child > day && tags[child] === 'VERB' && /^acl/u.test(labels[child]!) && heads[day + 1] === child && draft.text(day + 1) === 'that'); // prettier-ignore
    if (clause !== undefined && tags[verb] === 'VERB' && verb < day && !draft.has(verb, /^ccomp$/u)) {
      draft.attach(clause, verb, 'ccomp');
      return;
    }
    // "NAME Wednesday rejected": a second subject.
    if (
      /^nsubj/u.test(labels[day]!) &&
      verb > day &&
      tags[verb] === 'VERB' &&
      draft.children(verb).some(isBehindOf(draft, day))
    ) {
      draft.relabel(day, 'obl:unmarked');
      return;
    }
    if (labels[day] !== 'obj' || verb > day || tags[verb] !== 'VERB' || draft.has(day, /^(?:case|det|amod)$/u)) return;
    draft.relabel(day, 'obl:unmarked');
    const object = draft
      .children(day)
      .find((child) => child > day && labels[child] === 'appos' && isNominal(draft, child));
    if (object === undefined || draft.hasComma(day, object) || isUnder(draft, verb, object)) return;
    draft.attach(object, verb, 'obj');
  },
};

/** Subjects that stand before a word. */
const isBehindOf =
  ({ labels }: DraftTree, word: number) =>
  (child: number): boolean =>
    child < word && /^nsubj/u.test(labels[child]!);

const ADVERBIAL = /^(?:today|yesterday|tomorrow|tonight)$/iu;
