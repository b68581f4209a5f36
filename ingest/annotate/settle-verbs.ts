import type { Token, Upos } from '../analysis';

/** What the lexicons say of a word that may be a verb. */
export interface VerbForms {
  /** "withdraw", "accused": a form of a verb that the rules know. */
  isKnownVerb(word: string): boolean;
  /** "attack": a noun that the rules know. */
  isKnownNoun(word: string): boolean;
  /** "vow", "refuse": an infinitive may follow the verb at a token. */
  takesInfinitive(token: number): boolean;
  /** "add": a clause with "that" may follow. */
  reports(token: number): boolean;
  /** "calm": an adjective that is a verb as well. */
  isEitherVerb(word: string): boolean;
  /** "demand", "insistence": a clause behind "that" says what is wanted. */
  wants(token: number): boolean;
}

type Span = { readonly firstToken: number; readonly endToken: number };

const isNominal = (tag: Upos | undefined): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
const isBase = (word: string): boolean => /^\p{Ll}{3,}$/u.test(word) && !/(?:ed|ing|[^s]s)$/u.test(word);

/** Verbs that stand where a tagger expects nouns, told by what stands around them. Mends `tags`. */
export const settleVerbs = (tokens: readonly Token[], tags: Upos[], span: Span, forms: VerbForms): void => {
  for (let token = span.firstToken; token < span.endToken; token += 1) {
    const word = tokens[token]!.text;
    if (word === 'shot' && tags[token] !== 'VERB') giveShot(tokens, tags, token, span);
    if (word === 'to') giveInfinitive(tokens, tags, token, span, forms);
    else if (word === 'that' && token > span.firstToken) {
      giveReport(tokens, tags, token, span, forms);
      giveConjunction(tokens, tags, token, span, forms);
      giveSubjunctive(tokens, tags, token, span, forms);
    }
    else if (/^(?:has|have|had|having)$/iu.test(word) && tags[token] === 'VERB') giveAuxiliary(tokens, tags, token, span); // prettier-ignore
  }
};

const PARTICLE = /^(?:over|up|out|down|off|back|away)$/u;

/** "offered to hand over", "vowed to wage war": a bare verb between "to" and its object. */
const giveInfinitive = (tokens: readonly Token[], tags: Upos[], to: number, span: Span, forms: VerbForms): void => {
  const verb = to + 1;
  if (verb + 1 >= span.endToken || !/^(?:NOUN|ADJ|PROPN)$/u.test(tags[verb]!)) return;
  const word = tokens[verb]!.text;
  if (tags[verb] === 'ADJ' || tags[to] === 'ADP') {
    // "called on both governments to calm tensions"
    const asked = askedBefore(tokens, tags, to, span.firstToken);
    const isAsked = asked >= 0 && forms.takesInfinitive(asked) && /^(?:on|upon)$/u.test(tokens[asked + 1]!.text);
    if (isAsked && (forms.isEitherVerb(word) || (isBase(word) && forms.isKnownVerb(word)))) {
      tags[to] = 'PART';
      tags[verb] = 'VERB';
    }
  }
  if (tags[verb] === 'VERB' || tags[verb] === 'ADJ') return;
  if (!isBase(word) || !forms.isKnownVerb(word)) return;
  const governor = verbBefore(tags, to, span.firstToken);
  if (governor < 0 || !forms.takesInfinitive(governor)) return;
  const after = tags[verb + 1]!;
  const next = tokens[verb + 1]!.text;
  const hasObject = /^(?:DET|PRON|PROPN|NUM)$/u.test(after) || (after === 'NOUN' && forms.isKnownNoun(next));
  if (!hasObject && !PARTICLE.test(next)) return;
  tags[to] = 'PART';
  tags[verb] = 'VERB';
};

/** The verb before the noun phrase that ends at "to". */
const askedBefore = (tokens: readonly Token[], tags: readonly Upos[], to: number, firstToken: number): number => {
  for (let at = to - 1; at >= firstToken && at > to - 9; at -= 1) {
    if (tags[at] === 'VERB') return at;
    if (/^(?:PUNCT|AUX|SCONJ|CCONJ)$/u.test(tags[at]!) || /^(?:from|about|with)$/u.test(tokens[at]!.text)) return -1;
  }
  return -1;
};

/** The verb that stands before "to", perhaps with a day or an adverb between. */
const verbBefore = (tags: readonly Upos[], to: number, firstToken: number): number => {
  for (let at = to - 1; at >= firstToken && at > to - 4; at -= 1) {
    if (tags[at] === 'VERB') return at;
    if (!/^(?:ADV|ADP|PROPN|PART)$/u.test(tags[at]!)) return -1;
  }
  return -1;
};

/** "Police shot dead a man", "gunmen shot and wounded two": no noun is followed so. */
const giveShot = (tokens: readonly Token[], tags: Upos[], shot: number, { firstToken, endToken }: Span): void => {
  const next = tokens[shot + 1]?.text ?? '';
  const after = next === 'and' ? (tokens[shot + 2]?.text ?? '') : next;
  const isDeed = next === 'dead' || (next === 'and' && /^(?:killed|wounded|injured)$/u.test(after));
  if (!isDeed || shot === firstToken || shot + 2 >= endToken || !isNominal(tags[shot - 1])) return;
  tags[shot] = 'VERB';
};

const OWNER = /^(?:['’]s?|my|your|his|her|its|our|their)$/iu;

/** "The army claims that its forces were attacked": the first of two clauses, whose subject nobody owns, is a report. */
const giveReport = (tokens: readonly Token[], tags: Upos[], that: number, span: Span, forms: VerbForms): void => {
  const report = that - 1;
  const isForm = tags[report] === 'NOUN' && /^\p{Ll}+[^s]s$/u.test(tokens[report]!.text) && forms.reports(report);
  if (!isForm || tokens[span.endToken - 1]!.text !== '.' || !isNominal(tags[report - 1])) return;
  for (let at = report - 1; at >= span.firstToken; at -= 1)
    if (/^(?:VERB|AUX|ADP|SCONJ|CCONJ|PUNCT)$/u.test(tags[at]!) || OWNER.test(tokens[at]!.text)) return;
  tags[report] = 'VERB';
  tags[that] = 'SCONJ';
};

/** "adding that further steps were": no plural has "that" for its article. */
const giveConjunction = (tokens: readonly Token[], tags: Upos[], that: number, span: Span, forms: VerbForms): void => {
  if (tags[that] !== 'DET' || !forms.reports(that - 1)) return;
  let at = that + 1;
  while (at < span.endToken && (tags[at] === 'ADJ' || (tags[at] === 'NOUN' && tags[at + 1] === 'NOUN'))) at += 1;
  if (tags[at] === 'NOUN' && /[^s]s$/u.test(tokens[at]!.text)) tags[that] = 'SCONJ';
};

/** "demanded that the government end curbs": the clause of what is wanted has a verb in its bare form. */
const giveSubjunctive = (tokens: readonly Token[], tags: Upos[], that: number, span: Span, forms: VerbForms): void => {
  let above = that - 1;
  while (above > span.firstToken && above > that - 5 && /^(?:ADP|PROPN|ADV|NUM|DET)$/u.test(tags[above]!)) above -= 1;
  if (!forms.wants(above)) return;
  let found = -1;
  for (let at = that + 1; at < span.endToken && !/^[,;:.“”"]$/u.test(tokens[at]!.text); at += 1) {
    if (tags[at] === 'AUX') return;
    if (tags[at] === 'VERB') {
      if (/ed$/u.test(tokens[at]!.text)) continue;
      if (tokens[at - 1]!.text !== 'to' && !/ing$/u.test(tokens[at]!.text)) return;
      break;
    }
    if (/^(?:who|which|whose|whom)$/u.test(tokens[at]!.text)) return;
    const isCandidate = tags[at] === 'NOUN' && isNominal(tags[at - 1]) && isBase(tokens[at]!.text);
    const hasObject = /^(?:DET|PRON|PROPN|NUM|NOUN|ADJ)$/u.test(tags[at + 1] ?? '') || PARTICLE.test(tokens[at + 1]?.text ?? ''); // prettier-ignore
    if (isCandidate && hasObject && forms.isKnownVerb(tokens[at]!.text)) found = at;
  }
  if (found < 0) return;
  tags[found] = 'VERB';
  tags[that] = 'SCONJ';
};

/** "has accused the company": what stands before a participle is its auxiliary. */
const giveAuxiliary = (tokens: readonly Token[], tags: Upos[], token: number, { endToken }: Span): void => {
  let at = token + 1;
  while (at < endToken && (tags[at] === 'ADV' || tags[at] === 'PART') && tokens[at]!.text !== 'to') at += 1;
  if (at < endToken && tags[at] === 'VERB' && /(?:[^e]ed|en|wn|[^n]t)$/u.test(tokens[at]!.text)) tags[token] = 'AUX';
};
