import type { Sentence, Token, Tree, Upos } from '../analysis';

type Segment = Pick<Sentence, 'firstToken' | 'endToken'>;

/** What the lexicons say of the verb at a token. */
export interface VerbReadings {
  /** "urge": who is urged is who then acts. */
  controls(token: number): boolean;
  /** "appoint": takes a person and an office. */
  names(token: number): boolean;
}

/**
 * Second look at whole clauses, after `repairTree`: who a report is attributed to, which verbs are passive, who receives
 * what is given. Gives the tree and the tags, since a word with a subject of its own is a verb.
 */
export const settleClauses = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  segments: readonly Segment[],
  tree: Tree,
  { controls, names }: VerbReadings,
): { tree: Tree; tags: Upos[] } => {
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  const settled = [...tags];
  const text = (token: number): string => tokens[token]?.text ?? '';
  for (const { firstToken, endToken } of segments) {
    const children = (token: number): number[] => {
      const found: number[] = [];
      for (let child = firstToken; child < endToken; child += 1) if (heads[child] === token) found.push(child);
      return found;
    };
    const has = (token: number, label: RegExp): boolean => children(token).some((child) => label.test(labels[child]!));
    const isClosed = settled[endToken - 1] === 'PUNCT';
    open();
    for (let token = firstToken; token < endToken; token += 1) if (settled[token] === 'AUX') serve(token);
    for (let token = firstToken; token < endToken; token += 1) {
      if (settled[token] === 'NOUN' && isVerbAfterAll(token)) settled[token] = 'VERB';
      if (settled[token] !== 'VERB') continue;
      if (isClosed) activate(token);
      receive(token);
      own(token);
      if (controls(token)) control(token);
      if (names(token)) nameOffice(token);
      if (labels[token] === 'parataxis' || labels[token] === 'ccomp') relate(token);
      if (labels[token] === 'parataxis') attribute(token);
    }

    /** "In a meeting with NAME in Muscat, NAME said": an opening phrase belongs to the verb, not to its subject. */
    function open(): void {
      const first = /^["“‘']$/u.test(text(firstToken)) ? firstToken + 1 : firstToken;
      if (settled[first] !== 'ADP' || labels[first] !== 'case') return;
      const noun = heads[first]!;
      const subject = heads[noun] ?? -1;
      if (noun < first || subject < noun || labels[noun] === 'obl' || !hasComma(noun, subject)) return;
      const verb = heads[subject]!;
      if (!/^nsubj/u.test(labels[subject]!) || verb < 0 || settled[verb] !== 'VERB') return;
      heads[noun] = verb;
      labels[noun] = 'obl';
    }

    /** "The group had demanded": an auxiliary that the parser made the head of its participle. */
    function serve(auxiliary: number): void {
      let verb = auxiliary + 1;
      while (settled[verb] === 'ADV' || settled[verb] === 'PART') verb += 1;
      if (settled[verb] !== 'VERB' || heads[verb] !== auxiliary || verb >= endToken) return;
      heads[verb] = heads[auxiliary]!;
      labels[verb] = labels[auxiliary]!;
      for (const child of children(auxiliary)) heads[child] = verb;
      heads[auxiliary] = verb;
      labels[auxiliary] = /^(?:is|are|was|were|be|been|being|get|gets|got)$/iu.test(text(auxiliary))
        ? 'aux:pass'
        : 'aux';
    }

    /** "Togo's minister told": of two subjects the first, with its 's, owns the second. */
    function own(verb: number): void {
      const [first, second] = children(verb).filter((child) => labels[child] === 'nsubj');
      if (first === undefined || second === undefined || !has(first, /^case$/u)) return;
      if (!children(first).some((child) => labels[child] === 'case' && /^['’]s?$/u.test(text(child)))) return;
      heads[first] = second;
      labels[first] = 'nmod:poss';
    }

    /** "called on the rebels to leave", "pressed Israel to pull back": the infinitive belongs to the verb. */
    function control(verb: number): void {
      const asked = children(verb).find(
        (child) =>
          child > verb &&
          (/^(?:obj|iobj)$/u.test(labels[child]!) ||
            (labels[child] === 'obl' && children(child).some((one) => /^(?:on|upon|to|for|with)$/u.test(text(one))))),
      );
      if (asked === undefined) return;
      const infinitive = [...children(verb), ...children(asked)].find(
        (child) =>
          child > asked &&
          /^(?:advcl|acl)$/u.test(labels[child]!) &&
          children(child).some((one) => labels[one] === 'mark' && text(one) === 'to'),
      );
      if (infinitive === undefined) return;
      heads[infinitive] = verb;
      labels[infinitive] = 'xcomp';
    }

    /** "would name economist NAME finance minister": the name is the object, the office what it becomes. */
    function nameOffice(verb: number): void {
      const bare = children(verb).find((child) => labels[child] === 'xcomp' && settled[child] === 'PROPN');
      if (bare !== undefined && !has(verb, /^obj$/u) && bare > verb) labels[bare] = 'obj';
      // "named NAME minister to replace NAME": who is named replaces.
      for (const child of children(verb)) {
        const isPurpose = labels[child] === 'advcl' && children(child).some((one) => text(one) === 'to' && labels[one] === 'mark');
        if (isPurpose && has(verb, /^(?:obj|nsubj:pass)$/u)) labels[child] = 'xcomp';
      }
      const office = children(verb).find((child) => labels[child] === 'obj' && settled[child] === 'NOUN');
      if (office === undefined) return;
      const name = children(office).find(
        (child) => child > verb && child < office && labels[child] === 'compound' && settled[child] === 'PROPN',
      );
      if (name === undefined || children(office).some((child) => /^(?:det|case)$/u.test(labels[child]!))) return;
      for (const child of children(office)) if (child < name) heads[child] = name;
      heads[name] = verb;
      labels[name] = 'obj';
      labels[office] = 'xcomp';
    }

    /** "praised Australia, which had sent", "NAME, whom they accuse": a relative pronoun after the noun it stands for. */
    function relate(verb: number): void {
      const pronoun = children(verb).find(
        (child) => child < verb && /^(?:who|whom|which)$/u.test(text(child)) && text(child - 1) === ',',
      );
      if (pronoun === undefined || pronoun - 2 < firstToken) return;
      let noun = pronoun - 2;
      while (labels[noun] === 'flat' && heads[noun]! >= firstToken) noun = heads[noun]!;
      if (settled[noun] !== 'NOUN' && settled[noun] !== 'PROPN') return;
      const main = heads[verb]!;
      if (labels[verb] === 'ccomp') {
        // "NAME, the mayor of Y, who has urged …, said": what stands before the pronoun is the main verb's subject.
        const subject = children(verb).find((child) => child < pronoun && settled[child] === 'PROPN' && /^nsubj/u.test(labels[child]!));
        if (subject === undefined || main < verb || settled[main] !== 'VERB' || has(main, /^nsubj/u)) return;
        for (const child of children(verb)) if (child > subject && child < pronoun && settled[child] !== 'PUNCT') { heads[child] = subject; labels[child] = 'appos'; } // prettier-ignore
        heads[subject] = main;
        labels[subject] = 'nsubj';
        heads[verb] = subject;
        labels[verb] = 'acl:relcl';
        return;
      }
      for (let at = noun; at >= 0; at = heads[at]!) if (at === verb) return;
      heads[verb] = noun;
      labels[verb] = 'acl:relcl';
    }

    /** "demanded that France pull its soldiers out": a noun cannot have both a subject and an object or conjunction. */
    function isVerbAfterAll(token: number): boolean {
      const own = children(token);
      const under = (label: RegExp): number | undefined => own.find((child) => label.test(labels[child]!));
      const subject = under(/^nsubj$/u);
      return subject !== undefined && subject < token && under(/^(?:det|cop|amod|nmod:poss|case)$/u) === undefined && under(/^(?:obj|mark|aux)$/u) !== undefined; // prettier-ignore
    }

    /** "Moldova on Monday called for": without "be" or "get" a verb that ends its sentence's clause is not passive. */
    function activate(verb: number): void {
      if (labels[verb] === 'acl' || labels[verb] === 'acl:relcl' || has(verb, /^aux/u)) return;
      for (const child of children(verb)) {
        if (labels[child] === 'nsubj:pass' && !has(verb, /^obl:agent$/u)) labels[child] = 'nsubj';
      }
    }

    /** "lent Malawi 200 million dollars": a name between a verb and its object that the parser hung on the number. */
    function receive(verb: number): void {
      const name = verb + 1;
      if (settled[name] !== 'PROPN' || heads[name] === verb) return;
      let last = name;
      while (last + 1 < endToken && settled[last + 1] === 'PROPN' && labels[last + 1] === 'flat') last += 1;
      const top = labels[name] === 'flat' ? heads[name]! : name;
      if (!/^(?:NUM|DET)$/u.test(settled[last + 1] ?? '') || labels[top] === 'flat') return;
      for (let at = heads[top]!; at > last && at < endToken; at = heads[at]!) {
        if (heads[at] !== verb || labels[at] !== 'obj') continue;
        heads[top] = verb;
        labels[top] = 'iobj';
        return;
      }
    }

    /** "Norway will impose sanctions, NAME announced": the verb that closes the sentence governs what it reports. */
    function attribute(verb: number): void {
      const reported = heads[verb]!;
      const subject = children(verb).find((child) => labels[child] === 'nsubj');
      if (reported < 0 || reported > verb || settled[reported] !== 'VERB' || subject === undefined) return;
      if (has(verb, /^(?:obj|iobj|ccomp|xcomp|conj|mark)/u) || !hasComma(reported, Math.min(subject, verb))) return;
      if (children(reported).some((child) => child > verb && settled[child] !== 'PUNCT')) return;
      heads[verb] = heads[reported]!;
      labels[verb] = labels[reported]!;
      heads[reported] = verb;
      labels[reported] = 'ccomp';
    }

    function hasComma(from: number, to: number): boolean {
      for (let at = to; at > from; at -= 1) if (text(at) === ',') return true;
      return false;
    }
  }
  return { tree: { heads, labels }, tags: settled };
};
