import type { Sentence, Token, Tree, Upos } from '../analysis';

type Segment = Pick<Sentence, 'firstToken' | 'endToken'>;

/**
 * Second look at whole clauses, after `repairTree`: who a report is attributed to, which verbs are passive, who receives
 * what is given. Gives the tree and the tags, since a word with a subject of its own is a verb.
 */
export const settleClauses = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  segments: readonly Segment[],
  tree: Tree,
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
    for (let token = firstToken; token < endToken; token += 1) {
      if (settled[token] === 'NOUN' && isVerbAfterAll(token)) settled[token] = 'VERB';
      if (settled[token] !== 'VERB') continue;
      if (isClosed) activate(token);
      receive(token);
      if (labels[token] === 'parataxis') attribute(token);
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
