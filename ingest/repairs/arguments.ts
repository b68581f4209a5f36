import { caseBefore, groupStart } from './ask-tree';
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

/** Who is described before the verb is its subject. */
export const subjectOfDescribed: Repair = {
  name: 'subject-of-described',
  example: 'troops loyal to NAME had recaptured the compound',
  at: { tags: ['VERB'], labels: /^(?:root|advcl)$/u, isClosed: true },
  run: (draft, verb) => {
    const { heads, labels, tags, firstToken } = draft;
    if (draft.has(verb, /^(?:nsubj|csubj|expl|mark)/u)) return;
    for (let noun = groupStart(draft, verb) - 1; noun >= firstToken; noun -= 1) {
      const adjective = noun + 1;
      if (labels[noun] !== 'nsubj' || heads[noun] !== adjective || tags[adjective] !== 'ADJ') continue;
      if (draft.has(adjective, /^cop$/u) || draft.text(adjective + 1) !== 'to') return;
      if (labels[verb] === 'advcl') {
        if (heads[adjective]! >= 0 || heads[verb] !== adjective || !draft.has(verb, /^aux/u)) return;
        draft.exchange(verb, adjective, 'amod');
      }
      for (const child of draft.children(adjective)) if (child < noun) draft.attach(child, verb);
      draft.attach(noun, verb);
      draft.attach(adjective, noun, 'amod');
      return;
    }
  },
};

/** Nothing is missing behind "that", which opens what is demanded. */
export const contentOfNoun: Repair = {
  name: 'content-of-noun',
  example: 'a demand that the bloc withdraw its monitors',
  at: { tags: ['VERB'], labels: /^acl:relcl$/u },
  run: (draft, verb) => {
    const { labels } = draft;
    const [that, subject, ...others] = draft.children(verb).filter((child) => /^(?:nsubj|obj)/u.test(labels[child]!));
    if (that === undefined || subject === undefined || others.length !== 1) return;
    if (draft.text(that) !== 'that' || subject > verb || others[0]! < verb || labels[subject] !== 'nsubj') return;
    draft.relabel(that, 'mark');
    draft.retag(that, 'SCONJ');
    draft.relabel(verb, 'acl');
  },
};

/** The particle is the verb's, and with it the place. */
export const particleBeforeOf: Repair = {
  name: 'particle-before-of',
  example: 'pulled its guards out of NAME',
  at: { tags: ['ADP'], labels: /^case$/u },
  run: (draft, particle, words) => {
    const { heads, labels, tags, text } = draft;
    const place = heads[particle]!;
    if (text(particle + 1) !== 'of' || place < particle || labels[place] !== 'nmod') return;
    const object = heads[place]!;
    const verb = heads[object] ?? -1;
    if (object > particle || labels[object] !== 'obj' || verb < 0 || tags[verb] !== 'VERB') return;
    if (!words.hasParticle(draft, verb, text(particle))) return;
    draft.attach(particle, verb, 'compound:prt');
    draft.attach(place, verb, 'obl');
  },
};
