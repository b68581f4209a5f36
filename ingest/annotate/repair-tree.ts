import type { Sentence, Token, Tree, Upos } from '../analysis';
import { CONJUNCTION } from './draft-tree';

type Segment = Pick<Sentence, 'firstToken' | 'endToken'>;

/**
 * Mends what the parser often gets wrong in news: the subject after an opening phrase ("In response, the committee
 * underlined"), the subject between commas ("NAME, head of X, expressed"), the clause after "after", and a participle after
 * its noun ("the coalition, led by X"). Each rule looks for a verb that has lost its subject, so that good trees stay.
 */
export const repairTree = (
  tokens: readonly Token[],
  tags: readonly Upos[],
  segments: readonly Segment[],
  tree: Tree,
): Tree => {
  const heads = tree.heads.slice();
  const labels = [...tree.labels];
  const text = (token: number): string => tokens[token]?.text ?? '';
  const isNoun = (token: number): boolean => tags[token] === 'NOUN' || tags[token] === 'PROPN';
  for (const { firstToken, endToken } of segments) {
    const children = (token: number): number[] => {
      const found: number[] = [];
      for (let child = firstToken; child < endToken; child += 1) if (heads[child] === token) found.push(child);
      return found;
    };
    const isUnder = (token: number, above: number): boolean => {
      for (let at = token; at >= 0; at = heads[at]!) if (at === above) return true;
      return false;
    };
    const attach = (token: number, head: number, label: string): void => {
      if (isUnder(head, token)) {
        heads[head] = heads[token]!;
        labels[head] = labels[token]!;
      }
      heads[token] = head;
      labels[token] = label;
    };
    const hasSubject = (verb: number): boolean =>
      children(verb).some((child) => /^(?:nsubj|csubj|expl)/u.test(labels[child]!));
    for (let noun = firstToken; noun < endToken; noun += 1) if (isNoun(noun)) splitAtComma(noun);
    for (let verb = firstToken; verb < endToken; verb += 1) {
      if (tags[verb] !== 'VERB') continue;
      const own = children(verb);
      for (const child of own) if (labels[child] === 'orphan' && children(child).some(isCase)) labels[child] = 'obl';
      freeConjunction(verb, own);
      freeObject(verb);
      nameObject(verb);
      if (isParticipleAfterNoun(verb)) {
        const noun = topOf(verb - 2);
        if (!isUnder(noun, verb) && (labels[verb] !== 'acl' || tags[heads[verb]!] === 'VERB'))
          attach(verb, noun, 'acl');
        continue;
      }
      if (hasSubject(verb) || labels[verb] === 'acl' || labels[verb] === 'xcomp' || labels[verb] === 'amod') continue;
      const opening = own
        .filter((child) => child < verb && /^(?:obl|nmod|advmod)/u.test(labels[child]!))
        .flatMap((child) => children(child))
        .find((child) => child < verb && labels[child] === 'appos' && followsComma(child));
      if (opening !== undefined && isNoun(opening)) {
        // "In response, the committee, which …": the relative clause goes along.
        for (const other of children(heads[opening]!)) {
          if (other > opening && labels[other] === 'acl:relcl') heads[other] = opening;
        }
        attach(opening, verb, 'nsubj');
        continue;
      }
      const named = namedBeforeCommas(verb);
      if (named >= 0) {
        attach(named, verb, 'nsubj');
        continue;
      }
      const governor = heads[verb]!;
      const before =
        governor < 0
          ? undefined
          : children(governor).find((child) => /^obl/u.test(labels[child]!) && endOf(child) === verb);
      const marker =
        before === undefined
          ? undefined
          : children(before).find(
              (child) => labels[child] === 'case' && /^(?:after|before|since|until)$/iu.test(text(child)),
            );
      if (before !== undefined && marker !== undefined && labels[verb] === 'advcl') {
        heads[marker] = verb;
        labels[marker] = 'mark';
        attach(before, verb, 'nsubj');
      }
    }

    function isCase(token: number): boolean {
      return labels[token] === 'case';
    }

    /** "after the minister spoke": a conjunction that the parser took for a preposition of the subject. */
    function freeConjunction(verb: number, own: readonly number[]): void {
      const subject = own.find((child) => /^nsubj/u.test(labels[child]!));
      const marker =
        subject === undefined
          ? undefined
          : children(subject).find((child) => isCase(child) && CONJUNCTION.test(text(child)));
      if (marker === undefined) return;
      heads[marker] = verb;
      labels[marker] = 'mark';
      if (labels[verb] === 'ccomp') labels[verb] = 'advcl';
    }

    /** "voiced criticism after NAME spoke": what the verb has is its object, not the subject of the clause behind. */
    function freeObject(verb: number): void {
      const clause = children(verb).find((child) => labels[child] === 'ccomp' && child > verb);
      const object =
        clause === undefined ? undefined : children(clause).find((child) => /^nsubj/u.test(labels[child]!));
      if (clause === undefined || object === undefined || object < verb) return;
      const subject = [...children(object), ...children(object).flatMap(children)].find((child) => /^nmod/u.test(labels[child]!) && endOf(child) === clause && children(child).some((one) => isCase(one) && CONJUNCTION.test(text(one)))); // prettier-ignore
      const marker =
        subject === undefined
          ? undefined
          : children(subject).find((child) => isCase(child) && CONJUNCTION.test(text(child)));
      if (subject === undefined || marker === undefined) return;
      heads[object] = verb;
      labels[object] = 'obj';
      heads[subject] = clause;
      labels[subject] = 'nsubj';
      heads[marker] = clause;
      labels[marker] = 'mark';
      labels[clause] = 'advcl';
    }

    /** A name behind a verb without a preposition is its object, or joined to it. */
    function nameObject(verb: number): void {
      const bare = children(verb).find(
        (child) =>
          child > verb &&
          labels[child] === 'obl' &&
          (tags[child] === 'PROPN' || children(child).some((one) => labels[one] === 'cc' && one < child)) &&
          !children(child).some((one) => isCase(one) && one < child),
      );
      if (bare === undefined) return;
      const object = children(verb).find((child) => labels[child] === 'obj' && child < bare);
      if (object === undefined && tags[bare] !== 'PROPN') return;
      heads[bare] = object ?? verb;
      labels[bare] = object === undefined ? 'obj' : 'conj';
    }

    /** "NAME, deputy head of X": no compound reaches over a comma; what follows the comma is the name's apposition. */
    function splitAtComma(noun: number): void {
      const left = children(noun).filter(
        (child) =>
          child < noun && /^(?:compound|amod)$/u.test(labels[child]!) && isNoun(child) && hasCommaBetween(child, noun),
      );
      if (left.length === 0) return;
      const [first] = left;
      const last = left.at(-1)!;
      heads[first!] = heads[noun]!;
      labels[first!] = labels[noun]!;
      for (const other of left.slice(1)) {
        const titled = tags[firstOf(other) - 1] === 'NOUN';
        heads[other] = titled ? firstOf(other) - 1 : first!;
        labels[other] = titled ? 'appos' : 'conj';
      }
      heads[noun] = last;
      labels[noun] = 'appos';
    }

    function hasCommaBetween(from: number, to: number): boolean {
      for (let at = from + 1; at < to; at += 1) if (text(at) === ',') return true;
      return false;
    }

    /** First token of a unit. */
    function firstOf(token: number): number {
      let at = token;
      while (at - 1 >= firstToken && heads[at - 1] === token && labels[at - 1] === 'flat') at -= 1;
      return at;
    }

    /** "NOUN, led by": a participle between comma and "by". */
    function isParticipleAfterNoun(verb: number): boolean {
      return (
        text(verb - 1) === ',' && verb - 2 >= firstToken && isNoun(verb - 2) && text(verb + 1) === 'by' &&
        !children(verb).some((child) => /^(?:aux|nsubj)/u.test(labels[child]!))
      ); // prettier-ignore
    }

    /** The head of the unit that ends at this token. */
    function topOf(token: number): number {
      let at = token;
      while (labels[at] === 'flat' && heads[at]! >= firstToken) at = heads[at]!;
      return at;
    }

    /** The comma may stand before the phrase or hang on it. */
    function followsComma(token: number): boolean {
      const edge = leftEdge(token);
      return text(edge) === ',' || text(edge - 1) === ',';
    }

    function leftEdge(token: number): number {
      let edge = token;
      for (let at = firstToken; at < token; at += 1) if (isUnder(at, token)) edge = Math.min(edge, at);
      return edge;
    }

    function endOf(token: number): number {
      let edge = token;
      for (let at = token + 1; at < endToken; at += 1) if (isUnder(at, token)) edge = at;
      return edge + 1;
    }

    /** "NAME, cleric and head of X, expressed": the name that opens the clause, with no verb between. */
    function namedBeforeCommas(verb: number): number {
      if (text(verb - 1) !== ',') return -1;
      let at = firstToken;
      if (/^(?:ADV|CCONJ)$/u.test(tags[at]!) && text(at + 1) === ',') at += 2;
      const first = at;
      while (at < verb && tags[at] === 'PROPN') at += 1;
      if (at === first || text(at) !== ',') return -1;
      for (let between = at; between < verb - 1; between += 1)
        if (tags[between] === 'VERB' || tags[between] === 'AUX') return -1;
      return topOf(at - 1);
    }
  }
  return { heads, labels };
};
