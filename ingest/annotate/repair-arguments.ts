import { groupStart, type DraftTree, caseBefore } from './draft-tree';

/**
 * "but in January pulled its guards out": a day or month under a preposition is no subject. In "met them on Thursday, a
 * spokeswoman, NAME, said" what the tree hangs on the day is.
 */
export const freeSubjectUnderCase = (draft: DraftTree, day: number): void => {
  const { heads, labels } = draft;
  if (!/^nsubj/u.test(labels[day]!)) return;
  const mark = caseBefore(draft, day);
  if (mark === undefined || !/^(?:in|on|since|during|by|until)$/iu.test(draft.text(mark))) return;
  const verb = heads[day]!;
  labels[day] = 'obl';
  const [subject, ...others] = draft.children(day).filter((child) => child > day && labels[child] === 'appos');
  if (subject === undefined || subject > verb) return;
  draft.attach(subject, verb);
  labels[subject] = 'nsubj';
  for (const other of others) draft.attach(other, subject);
  const reported = draft.children(verb).find((child) => child < day && labels[child] === 'ccomp');
  if (reported !== undefined) draft.attach(day, reported);
};

/** "troops loyal to NAME had recaptured the compound": who is described before the verb is its subject. */
export const subjectOfDescribed = (draft: DraftTree, verb: number): void => {
  const { heads, labels, tags, firstToken } = draft;
  if (!/^(?:root|advcl)$/u.test(labels[verb]!) || draft.has(verb, /^(?:nsubj|csubj|expl|mark)/u)) return;
  for (let noun = groupStart(draft, verb) - 1; noun >= firstToken; noun -= 1) {
    const adjective = noun + 1;
    if (labels[noun] !== 'nsubj' || heads[noun] !== adjective || tags[adjective] !== 'ADJ') continue;
    if (draft.has(adjective, /^cop$/u) || draft.text(adjective + 1) !== 'to') return;
    if (labels[verb] === 'advcl') {
      if (heads[adjective]! >= 0 || heads[verb] !== adjective || !draft.has(verb, /^aux/u)) return;
      draft.attach(verb, -1);
      labels[verb] = 'root';
    }
    for (const child of draft.children(adjective)) if (child < noun) draft.attach(child, verb);
    draft.attach(noun, verb);
    draft.attach(adjective, noun);
    labels[adjective] = 'amod';
    return;
  }
};

/** "a demand that the bloc withdraw its monitors": nothing is missing behind "that", which opens what is demanded. */
export const contentOfNoun = (draft: DraftTree, verb: number): void => {
  const { labels, tags } = draft;
  if (labels[verb] !== 'acl:relcl') return;
  const [that, subject, ...others] = draft.children(verb).filter((child) => /^(?:nsubj|obj)/u.test(labels[child]!));
  if (that === undefined || subject === undefined || others.length !== 1) return;
  if (draft.text(that) !== 'that' || subject > verb || others[0]! < verb || labels[subject] !== 'nsubj') return;
  labels[that] = 'mark';
  tags[that] = 'SCONJ';
  labels[verb] = 'acl';
};

/** "pulled its guards out of NAME": the particle is the verb's, and with it the place. */
export const particleBeforeOf = (
  draft: DraftTree,
  particle: number,
  isOf: (verb: number, particle: string) => boolean,
): void => {
  const { heads, labels, tags, text } = draft;
  const place = heads[particle]!;
  if (text(particle + 1) !== 'of' || labels[particle] !== 'case' || place < particle || labels[place] !== 'nmod')
    return;
  const object = heads[place]!;
  const verb = heads[object] ?? -1;
  if (object > particle || labels[object] !== 'obj' || verb < 0 || tags[verb] !== 'VERB') return;
  if (!isOf(verb, text(particle))) return;
  draft.attach(particle, verb);
  labels[particle] = 'compound:prt';
  draft.attach(place, verb);
  labels[place] = 'obl';
};
