import { caseBefore, verbFrom } from './ask-tree';
import type { Repair } from './repair';

/** A day or month under a preposition is no subject. In "met them on Thursday, a spokeswoman, NAME, said" what the tree hangs on the day is. */
export const freeSubjectUnderCase: Repair = {
  name: 'free-subject-under-case',
  example: 'but in January pulled its guards out',
  at: { tags: ['NOUN', 'PROPN'], labels: /^nsubj/u },
  needs: 'isDay',
  run: (draft, day) => {
    const { heads, labels } = draft;
    const mark = caseBefore(draft, day);
    if (mark === undefined || !/^(?:in|on|since|during|by|until)$/iu.test(draft.text(mark))) return;
    const verb = heads[day]!;
    draft.relabel(day, 'obl');
    const [subject, ...others] = draft.children(day).filter((child) => child > day && labels[child] === 'appos');
    if (subject === undefined || subject > verb) return;
    draft.attach(subject, verb, 'nsubj');
    for (const other of others) draft.attach(other, subject);
    const reported = draft.children(verb).find((child) => child < day && labels[child] === 'ccomp');
    if (reported !== undefined) draft.attach(day, reported);
  },
};

/** A stretch of time. */
const TIME = /^(?:day|week|month|year|night|weekend|morning|afternoon|evening)$/u;

const STANDING_IN = /^(?:protest|response|retaliation|solidarity|support|exchange|return|reaction|revenge)$/u;

/** Also "marched since May 28 in protest": no argument belongs to a day. */
export const emptyDay: Repair = {
  name: 'empty-day',
  example: 'protest on Sunday against the law',
  at: { tags: ['NOUN', 'PROPN', 'NUM'] },
  run: (draft, day, words) => {
    const { heads, labels, tags, firstToken } = draft;
    // "May 28": the number of a day is one as well.
    const named = tags[day] === 'NUM' ? day - 1 : day;
    const isTime = words.isDay(draft, named) || (named === day && TIME.test(draft.text(day)));
    if (!isTime || named < firstToken) return;
    const isIn = (noun: number, one: number): boolean => draft.text(one) === 'in' && STANDING_IN.test(draft.text(noun));
    const above = verbFrom(draft, heads[day]!);
    if (above < 0) return;
    for (const child of draft.children(day)) {
      const isArgument = draft
      .children(child)
      .some(
        (one) => labels[one] === 'case' && (/^(?:between|against|with|to|for|over|from|by|at)$/u.test(draft.text(one)) || isIn(child, one)),
      ); // prettier-ignore
      if (child < day || labels[child] !== 'nmod' || !isArgument) continue;
      draft.attach(child, above, 'obl');
    }
  },
};

/** A set phrase of time takes nothing; what the tree hung on it goes to what stands above. */
export const emptyAdverbial: Repair = {
  name: 'empty-adverbial',
  example: 'conceded at last to demands',
  at: { tags: ['ADP'], words: /^(?:at|in)$/iu },
  run: (draft, preposition) => {
    const { heads, tags } = draft;
    const adjective = preposition + 1;
    if (heads[preposition] !== adjective) return;
    if (
      !/^(?:last|first|once|full|part|general|particular|public|private|secret|vain|short)$/u.test(
        draft.text(adjective),
      )
    )
      return;
    const above = heads[adjective]!;
    if (above < 0 || tags[adjective] === 'NOUN') return;
    for (const child of draft.children(adjective)) {
      if (child < adjective || !draft.has(child, /^case$/u)) continue;
      draft.attach(child, above, tags[above] === 'VERB' ? 'obl' : 'nmod');
    }
  },
};
