import { hasTo } from './ask-tree';
import type { Repair } from './repair';

/** Before an infinitive a form of "be" plans and is no copula. */
export const auxiliaryBeforeTo: Repair = {
  name: 'auxiliary-before-to',
  example: 'is to succeed NAME',
  at: { tags: ['AUX'], labels: /^cop$/u },
  run: (draft, auxiliary) => {
    const { heads, tags, text } = draft;
    const verb = heads[auxiliary]!;
    if (verb < auxiliary || tags[verb] !== 'VERB') return;
    if (text(auxiliary + 1) === 'to' && verb === auxiliary + 2) draft.relabel(auxiliary, 'aux');
  },
};

/** Also "pressed Israel to pull back": the infinitive belongs to the verb. */
export const raiseInfinitive: Repair = {
  name: 'raise-infinitive',
  example: 'called on the rebels to leave',
  at: { tags: ['VERB'] },
  needs: 'controls',
  run: (draft, verb) => {
    const { labels } = draft;
    const asked = draft
      .children(verb)
      .find(
        (child) =>
          child > verb &&
          (/^(?:obj|iobj)$/u.test(labels[child]!) ||
            (labels[child] === 'obl' &&
              draft.children(child).some((one) => /^(?:on|upon|to|for|with)$/u.test(draft.text(one))))),
      );
    if (asked === undefined) return;
    const infinitive = [...draft.children(verb), ...draft.children(asked)].find(
      (child) => child > asked && /^(?:advcl|acl)$/u.test(labels[child]!) && hasTo(draft, child),
    );
    if (infinitive === undefined) return;
    draft.attach(infinitive, verb, 'xcomp');
  },
};

/** The name is the object, the office what it becomes. */
export const nameAppointed: Repair = {
  name: 'name-appointed',
  example: 'would name economist NAME finance minister',
  at: { tags: ['VERB'] },
  needs: 'names',
  run: (draft, verb) => {
    const { labels, tags } = draft;
    const bare = draft.children(verb).find((child) => labels[child] === 'xcomp' && tags[child] === 'PROPN');
    if (bare !== undefined && !draft.has(verb, /^obj$/u) && bare > verb) draft.relabel(bare, 'obj');
    // "named NAME minister to replace NAME": who is named replaces.
    for (const child of draft.children(verb)) {
      const isPurpose =
        labels[child] === 'advcl' &&
        draft.children(child).some((one) => draft.text(one) === 'to' && labels[one] === 'mark');
      if (isPurpose && draft.has(verb, /^(?:obj|nsubj:pass)$/u)) draft.relabel(child, 'xcomp');
    }
    // "named NAME as minister": the tree may hang the office on the name.
    const named = draft.children(verb).find((child) => labels[child] === 'obj' && tags[child] === 'PROPN');
    for (const child of named === undefined ? [] : draft.children(named)) {
      const isRole =
        /^(?:appos|nmod)$/u.test(labels[child]!) &&
        draft.children(child).some((one) => labels[one] === 'case' && draft.text(one) === 'as');
      if (!isRole) continue;
      draft.attach(child, verb, 'obl');
      for (const purpose of draft.children(child)) {
        if (labels[purpose] !== 'acl' || !hasTo(draft, purpose)) continue;
        draft.attach(purpose, verb, 'xcomp');
      }
    }
    const office = draft.children(verb).find((child) => labels[child] === 'obj' && tags[child] === 'NOUN');
    if (office === undefined) return;
    const name = draft
      .children(office)
      .find((child) => child > verb && child < office && labels[child] === 'compound' && tags[child] === 'PROPN');
    if (name === undefined || draft.children(office).some((child) => /^(?:det|case)$/u.test(labels[child]!))) return;
    draft.attach(name, verb, 'obj');
    draft.relabel(office, 'xcomp');
  },
};

/** An amount is no apposition of the name before it, who receives it. */
export const nameReceiver: Repair = {
  name: 'name-receiver',
  example: 'lent Malawi 200 million dollars',
  at: { tags: ['PROPN'], labels: /^obj$/u },
  run: (draft, name) => {
    const { heads, labels, tags } = draft;
    const isBare = (child: number): boolean => labels[child] === 'appos' || (labels[child] === 'nmod' && !draft.has(child, /^case$/u)); // prettier-ignore
    const amount = draft.children(name).find((child) => child > name && tags[child] === 'NOUN' && isBare(child));
    if (heads[name] !== name - 1 || amount === undefined || draft.hasComma(name, amount)) return;
    if (tags[name - 1] !== 'VERB' || !draft.has(amount, /^(?:nummod|det)$/u)) return;
    draft.relabel(name, 'iobj');
    draft.attach(amount, name - 1, 'obj');
  },
};

/** Also "began a strike": what no preposition marks is the object that the verb lacks. */
export const nameObject: Repair = {
  name: 'name-object',
  example: 'is suing the ministry for damages',
  at: { tags: ['VERB'] },
  run: (draft, verb, words) => {
    const { heads, labels, tags } = draft;
    if (draft.has(verb, /^(?:obj|xcomp|ccomp|aux:pass|nsubj:pass|obl:agent)$/u)) return;
    // "restore complete, full ties": an adjective before a comma may hang on the verb.
    const [next] = draft
      .children(verb)
      .filter((child) => child > verb && tags[child] !== 'ADJ' && tags[child] !== 'PUNCT');
    if (
      next === undefined ||
      labels[next] !== 'obl' ||
      !/^(?:NOUN|PROPN)$/u.test(tags[next]!) ||
      words.isDay(draft, next)
    )
      return;
    const isBetweenAdjectives = (comma: number): boolean => tags[comma - 1] === 'ADJ' && tags[comma + 1] === 'ADJ';
    for (let at = verb + 1; at < next; at += 1)
    if ((/^(?:ADP|PUNCT|SCONJ|ADV|VERB)$/u.test(tags[at]!) && !(draft.text(at) === ',' && isBetweenAdjectives(at))) || words.isDay(draft, at)) return; // prettier-ignore
    if (heads[next] === verb) draft.relabel(next, 'obj');
  },
};

/** Whoever issues the words says them, so that the gerund shares the verb's subject. */
export const raiseGerund: Repair = {
  name: 'raise-gerund',
  example: 'issued a declaration demanding that',
  at: { tags: ['VERB'], labels: /^acl$/u },
  run: (draft, gerund, words) => {
    const { heads, labels, text } = draft;
    const noun = heads[gerund]!;
    if (noun < 0 || noun > gerund || !text(gerund).endsWith('ing') || !words.isMessage(draft, noun)) return;
    const verb = heads[noun]!;
    if (verb < 0 || draft.has(gerund, /^(?:nsubj|aux)/u)) return;
    // "A declaration was issued by the party demanding …" has no object, and is left as it is.
    if (labels[noun] !== 'obj' || !words.issues(draft, verb)) return;
    draft.attach(gerund, verb, 'advcl');
  },
};
