import { caseBefore, groupStart, headOfName, isFinite, isNominal, isUnder } from './ask-tree';
import type { Repair } from './repair';

/** Behind a list that "and" has closed stands no further member of it. */
export const describeList: Repair = {
  name: 'describe-list',
  example: 'Finland and Sweden, NATO members since 2023, sent',
  at: { tags: ['NOUN'], labels: /^conj$/u },
  run: (draft, noun) => {
    const { heads, labels, tags, text } = draft;
    const first = heads[noun]!;
    if (first < 0 || first > noun || tags[noun] !== 'NOUN' || draft.has(noun, /^(?:cc|case|nsubj|cop)$/u)) return; // prettier-ignore
    if (!/[^s]s$/u.test(text(noun)) || tags[first] !== 'PROPN') return;
    const isClosed = draft.children(first).some((other) => labels[other] === 'conj' && other < noun && draft.has(other, /^cc$/u)); // prettier-ignore
    if (isClosed && draft.hasComma(first, noun)) draft.relabel(noun, 'appos');
  },
};

/** The name behind its title is the agent's, and the led noun acts. */
export const nameOfAgent: Repair = {
  name: 'name-of-agent',
  example: 'supporters led by former priest NAME blocked',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { heads, labels, tags, firstToken } = draft;
    const name = draft.children(verb).find((child) => labels[child] === 'nsubj' && child < verb);
    if (name === undefined || tags[name] !== 'PROPN') return;
    let start = name;
    while (start - 1 >= firstToken && heads[start - 1] === name && labels[start - 1] === 'flat') start -= 1;
    const agent = start - 1;
    if (agent < firstToken || tags[agent] !== 'NOUN' || !/^obl/u.test(labels[agent]!)) return;
    const participle = heads[agent]!;
    const isLed = participle >= firstToken && participle < agent && labels[participle] === 'acl' && draft.text(participle + 1) === 'by'; // prettier-ignore
    const noun = isLed ? heads[participle]! : -1;
    if (noun < firstToken || !isNominal(draft, noun) || isUnder(draft, verb, noun)) return;
    draft.attach(name, agent, 'appos');
    draft.attach(noun, verb, 'nsubj');
  },
};

/** No participle stands behind the comma that closes a phrase between commas. */
export const freeParenthesis: Repair = {
  name: 'free-parenthesis',
  example: 'Nigeria, on the other hand, called on',
  at: { tags: ['VERB'], labels: /^acl$/u, isClosed: true },
  run: (draft, verb) => {
    const { heads, labels, tags, text, firstToken } = draft;
    const noun = heads[verb]!;
    if (noun < firstToken || noun > verb || !/^(?:obl|nmod|advmod)/u.test(labels[noun]!)) return;
    if (text(groupStart(draft, verb) - 1) !== ',' || !isFinite(draft, verb)) return;
    const opening = caseBefore(draft, noun);
    if (opening === undefined || text(opening - 1) !== ',' || opening - 2 < firstToken) return;
    const subject = headOfName(draft, opening - 2);
    const main = heads[subject]!;
    if (!isNominal(draft, subject) || !/^nsubj/u.test(labels[subject]!) || main < verb || tags[main] !== 'VERB') return;
    draft.exchange(verb, main, 'conj');
    draft.attach(subject, verb);
    draft.attach(noun, verb);
    for (const child of draft.children(noun)) {
      if (child < verb || !isNominal(draft, child) || labels[child] !== 'conj') continue;
      draft.attach(child, main, 'nsubj');
    }
  },
};

/** In a headline a comma joins, and the verb tells that they are two. */
export const joinInHeadline: Repair = {
  name: 'join-in-headline',
  example: 'NAME, NAME meet in Brussels',
  at: { tags: ['PROPN'], labels: /^appos$/u, isClosed: false },
  run: (draft, name) => {
    const { heads, labels, tags, text } = draft;
    const first = heads[name]!;
    if (first < 0 || tags[first] !== 'PROPN' || tags[name] !== 'PROPN') return;
    const verb = heads[first]!;
    if (verb < name || labels[first] !== 'nsubj' || tags[verb] !== 'VERB' || verb !== name + 1) return;
    if (!/(?:s|ed|ing)$/u.test(text(verb)) && /^\p{Ll}/u.test(text(verb))) draft.relabel(name, 'conj');
  },
};
