import { caseBefore } from './ask-tree';
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
