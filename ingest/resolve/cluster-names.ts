import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { MentionIndex } from '../lookup/mention-index';
import type { Syntax } from '../syntax/syntax';
import { aliasPairs } from './alias-pairs';
import { groupKey } from './group-keys';
import { foldSpelling, initialsOf } from './normalise-name';
import { joinPartNames } from './join-part-names';
import { isApart, sharedSurnames } from './apart-by-title';
import { bareWord, canAbbreviate, readPersonName, type PersonName } from './person-names';
import { sameNames } from './same-names';
import type { UnionFind } from './union-find';

/** What names alone prove: the same name, a short form of a longer one, an acronym, an alias that the text gives. */
export const clusterNames = (syntax: Syntax, index: MentionIndex, sets: UnionFind, knowledge: Knowledge): void => {
  clusterPersons(syntax, index.mentions, sets, knowledge);
  clusterGroups(syntax, index, sets, knowledge);
};

/** A short name looks for its full one among so many of the nearest that share a first or last word. */
const NEAREST = 50;

const clusterPersons = (syntax: Syntax, mentions: readonly Mention[], sets: UnionFind, knowledge: Knowledge): void => {
  const byWord = new Map<string, { at: number; name: PersonName; isExplained: boolean }[]>();
  const named = mentions.flatMap((mention, at) =>
    mention.type === 'Person' && mention.form === 'name'
      ? [{ at, name: readPersonName(syntax, mention, knowledge) }]
      : [],
  );
  const shared = sharedSurnames(named, mentions, syntax);
  for (const { at, name } of named) {
    const words = new Set([bareWord(name.words[0]!), bareWord(name.words.at(-1)!)]);
    const candidates = [...words]
      .flatMap((word) => byWord.get(word)?.slice(-NEAREST) ?? [])
      .sort((one, other) => other.at - one.at);
    // The nearest earlier name it can stand for; a full name also explains a short one that came before it.
    const found = candidates.find(
      (other) =>
        !(shared.has(name.words.at(-1)!) && isApart(name, other.name)) &&
        (canAbbreviate(name, other.name) ||
          ((other.name.words.length > 1 || !other.isExplained) && canAbbreviate(other.name, name))),
    );
    if (found) sets.join(found.at, at, 'same-person-name');
    const entry = {
      at,
      name,
      isExplained: name.words.length > 1 || (found !== undefined && (found.isExplained || found.name.words.length > 1)),
    };
    for (const word of words) {
      const entries = byWord.get(word);
      if (entries) entries.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  // "Yang Ki-tae … Yang": where nobody is called so last, it is the only one who is called so first.
  for (const [word, entries] of byWord) {
    const lone = entries.filter(({ name, isExplained }) => name.words.length === 1 && !isExplained);
    if (lone.length === 0) continue;
    const full = entries.filter(({ name }) => name.words.length > 1 && bareWord(name.words[0]!) === word);
    const people = new Set(full.map(({ at }) => sets.find(at)));
    if (people.size === 1) for (const { at } of lone) sets.join(full[0]!.at, at, 'same-person-name');
  }
};

const clusterGroups = (syntax: Syntax, index: MentionIndex, sets: UnionFind, knowledge: Knowledge): void => {
  const byKey = new Map<string, number>();
  const names: { at: number; text: string; core: string }[] = [];
  const joinOrganisation = sameNames(sets, 'same-organisation');
  index.mentions.forEach((mention, at) => {
    if (mention.type !== 'Group' && mention.type !== 'Place') return;
    if (mention.form === 'pronoun') return;
    const key =
      mention.type === 'Place'
        ? `place:${foldSpelling(text(syntax, mention).replace(/-\p{Ll}+$/u, ''))}`
        : groupKey(syntax, mention, knowledge)?.key;
    if (key === undefined) return;
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, at);
    else sets.join(first, at, 'same-name');
    // "the Houthis" and "Ansarullah": other names of a body that is known the world over.
    const known = mention.type === 'Group' ? knowledge.organisations.of(text(syntax, mention))?.name : undefined;
    if (known !== undefined) joinOrganisation(known, mention, at);
    if (mention.type === 'Group' && (mention.form === 'name' || /^\p{Lu}/u.test(text(syntax, mention)))) {
      const full = text(syntax, mention);
      names.push({ at, text: full, core: coreOf(full, knowledge) });
    }
  });
  joinShortForms(names, index.mentions, sets);
  joinPartNames(names, sets, knowledge);
  for (const [one, other] of aliasPairs(syntax, index, (word) => knowledge.words.genericTails.has(word)))
    sets.join(one, other, 'alias-given');
};

const text = (syntax: Syntax, mention: Mention): string =>
  syntax.tokens
    .slice(mention.first, mention.endToken)
    .map((token) => token.text)
    .join(' ');

/** Also as an abbreviation without its full stop. */
const LEGAL_FORM = /^(?:inc|incorporated|ltd|limited|corp|corporation|plc|llc|llp|gmbh)$/u;

/** A name without the generic word, or the legal form, that closes it: "X movement" is X, and so is "X Ltd". */
const coreOf = (name: string, knowledge: Knowledge): string => {
  const words = foldSpelling(name).split(' ');
  while (words.length > 1 && (knowledge.words.genericTails.has(words.at(-1)!) || LEGAL_FORM.test(words.at(-1)!))) words.pop(); // prettier-ignore
  return words.join(' ');
};

/** "X movement" and "X"; an acronym and the words it stands for. Near-linear: by core and by initials. */
const joinShortForms = (
  names: readonly { at: number; text: string; core: string }[],
  mentions: readonly Mention[],
  sets: UnionFind,
): void => {
  const joinCore = sameNames(sets, 'short-form');
  const byInitials = new Map<string, number>();
  for (const { at, text: full, core } of names) {
    joinCore(core, mentions[at]!, at);
    if (full.includes(' ')) {
      const initials = initialsOf(full);
      if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, at);
    }
  }
  for (const { at, text: full } of names) {
    // "AfCFTA": small letters are of words that have a capital of their own.
    const letters = /^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(full) ? full.replace(/\p{Ll}/gu, '') : full.replace(/\./gu, '');
    const spelled = /^\p{Lu}{2,6}$/u.test(letters) ? byInitials.get(letters) : undefined;
    if (spelled !== undefined) sets.join(spelled, at, 'acronym');
  }
};
