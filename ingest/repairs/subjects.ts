import { climbWhile } from '../syntax/climb';
import { headOfName, isNominal, isUnder } from './ask-tree';
import type { Repair } from './repair';

/** Also "NAME, whom they accuse": a relative pronoun after the noun it stands for. */
export const relateClause: Repair = {
  name: 'relate-clause',
  example: 'praised Australia, which had sent',
  at: { tags: ['VERB'], labels: /^(?:parataxis|ccomp|root|conj)$/u },
  run: (draft, verb) => {
    const { heads, labels, tags, firstToken } = draft;
    const pronoun = draft
      .children(verb)
      .find(
        (child) =>
          child < verb && /^(?:who|whom|which|where)$/u.test(draft.text(child)) && draft.text(child - 1) === ',',
      );
    if (pronoun === undefined || pronoun - 2 < firstToken) return;
    const noun = headOfName(draft, pronoun - 2);
    if (!isNominal(draft, noun)) return;
    const main = heads[verb]!;
    if (main < 0) {
      // "named NAME, who resigned": of two verbs the one before the pronoun is the main one.
      const governor = draft
        .children(verb)
        .find(
          (child) => child < pronoun && tags[child] === 'VERB' && /^(?:advcl|ccomp|parataxis)$/u.test(labels[child]!),
        );
      if (governor === undefined) return;
      // "President NAME on Monday named NAME, who resigned": the subject in front is the main verb's, the pronoun the other's.
      const front = draft.children(verb).find((child) => child < governor && /^nsubj/u.test(labels[child]!));
      if (!draft.has(governor, /^nsubj/u)) {
        if (front === undefined || labels[pronoun] === 'obj') return;
        draft.attach(front, governor);
      }
      draft.exchange(governor, verb, 'acl:relcl');
      for (const child of draft.children(verb)) if (child < pronoun) draft.attach(child, governor);
      draft.attach(verb, noun, 'acl:relcl');
      return;
    }
    if (labels[verb] === 'ccomp' && main < pronoun) {
      // "said NAME, the mayor of Y, who has urged": a pronoun after a comma opens no clause of the report.
      const top = climbWhile(draft, noun, (at) => heads[at]! > main && isNominal(draft, heads[at]!));
      if (isUnder(draft, top, verb)) return;
      draft.attach(verb, top, 'acl:relcl');
      return;
    }
    if (labels[verb] === 'ccomp') {
      // "NAME, the mayor of Y, who has urged …, said": what stands before the pronoun is the main verb's subject.
      const subject = draft
        .children(verb)
        .find((child) => child < pronoun && tags[child] === 'PROPN' && /^nsubj/u.test(labels[child]!));
      if (main > verb && draft.children(main).some((child) => child <= noun && /^nsubj/u.test(labels[child]!))) {
        draft.attach(verb, noun, 'acl:relcl');
        return;
      }
      if (subject === undefined || main < verb || tags[main] !== 'VERB' || draft.has(main, /^nsubj/u)) return;
      for (const child of draft.children(verb)) if (child > subject && child < pronoun && tags[child] !== 'PUNCT') draft.attach(child, subject, 'appos'); // prettier-ignore
      draft.attach(subject, main, 'nsubj');
      draft.attach(verb, subject, 'acl:relcl');
      return;
    }
    if (isUnder(draft, noun, verb)) return;
    draft.attach(verb, noun, 'acl:relcl');
  },
};

/** The verb that closes the sentence governs what it reports. */
export const attributeReport: Repair = {
  name: 'attribute-report',
  example: 'Norway will impose sanctions, NAME announced',
  at: { tags: ['VERB'], labels: /^parataxis$/u },
  run: (draft, verb) => {
    const { heads, labels, tags } = draft;
    const reported = heads[verb]!;
    const subject = draft.children(verb).find((child) => labels[child] === 'nsubj');
    if (reported < 0 || reported > verb || subject === undefined) return;
    if (tags[reported] !== 'VERB' && !draft.has(reported, /^cop$/u)) return;
    if (draft.has(verb, /^(?:obj|iobj|ccomp|xcomp|conj|mark)/u) || !draft.hasComma(reported, Math.min(subject, verb)))
      return;
    if (draft.children(reported).some((child) => child > verb && tags[child] !== 'PUNCT')) return;
    draft.exchange(verb, reported, 'ccomp');
  },
};

/** Without "be" or "get" a verb that ends its sentence's clause is not passive. */
export const makeActive: Repair = {
  name: 'make-active',
  example: 'Moldova on Monday called for',
  at: { tags: ['VERB'], isClosed: true },
  run: (draft, verb) => {
    const { labels } = draft;
    if (labels[verb] === 'acl' || labels[verb] === 'acl:relcl' || draft.has(verb, /^aux/u)) return;
    for (const child of draft.children(verb)) {
      if (labels[child] === 'nsubj:pass' && !draft.has(verb, /^obl:agent$/u)) draft.relabel(child, 'nsubj');
    }
  },
};
