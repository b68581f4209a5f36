import type { Mention, Office } from '../analysis';
import { firstWhere } from '../syntax/first-token-at';
import { isLabel, type Syntax } from '../syntax/syntax';
import type { MentionIndex } from '../lookup/mention-index';
import type { UnionFind } from './union-find';
import { spend } from '../budget';

/**
 * Joins a person described by an office with the name that goes with it: the same office of the same body held by a name
 * in the text ("the Iraqi foreign minister"), a lone title before a short name ("FM Hussein"), or, as news does, the
 * name that follows within three sentences as a bare subject ("The chairman of X has denounced … NAME urged …").
 */
export const linkOffices = (
  syntax: Syntax,
  index: MentionIndex,
  offices: readonly Office[],
  sets: UnionFind,
  speaks: (verb: number) => boolean,
  isTitle: (token: number) => boolean,
): void => {
  const described = offices.filter((office) => index.mentions[office.holder]!.form === 'nominal');
  const named = offices.filter((office) => index.mentions[office.holder]!.form === 'name');
  // "Cllr", "Sheikh": a title without a body does not say who somebody is.
  const explained = new Set(
    named.filter(({ of, rank }) => of !== undefined || rank !== 'member').map((office) => sets.find(office.holder)),
  );
  const isContested = sharedBySeveral(index, offices, sets);
  for (const office of described) {
    // "a lawmaker", "the party's nominee": of many who are called so, none.
    const near = office.rank === 'member' ? [] : nearBy(named, office);
    spend(near.length);
    const holders = near.filter((other) => sameOffice(office, other, sets) && !(isHalf(office, other) && isContested(office)) && !areTwo(syntax, index, office, other)); // prettier-ignore
    const people = new Set(holders.map(({ holder }) => sets.find(holder)));
    const same = people.size > 1 && holders.some(({ canonical, of }) => of === undefined || office.of === undefined || canonical !== office.canonical) ? spokenOf(index, office, holders, people, sets) : nearest(holders, office); // prettier-ignore
    if (same) {
      sets.join(same.holder, office.holder, 'same-office');
      continue;
    }
    const follower =
      office.of === undefined ? undefined : bareNameAfter(syntax, index, office, sets, explained, speaks, isTitle);
    if (follower !== undefined) {
      sets.join(follower, office.holder, 'named-after-description');
      explained.add(sets.find(follower));
    }
  }
  joinDescribed(described, sets);
};

/** A description looks for its holder among so many on either side, so that a text of titles stays cheap. */
const NEAREST = 200;

/** Offices come in text order. */
const nearBy = (named: readonly Office[], { head }: Office): readonly Office[] => {
  if (named.length <= 2 * NEAREST) return named;
  const here = firstWhere(named.length, (at) => named[at]!.head >= head);
  return named.slice(Math.max(0, here - NEAREST), here + NEAREST);
};

/** Descriptions of one office meet even where no name explains them. */
const joinDescribed = (described: readonly Office[], sets: UnionFind): void => {
  const byOffice = new Map<string, number>();
  for (const office of described) {
    if (office.of === undefined) continue;
    const key = `${office.rank === 'head' ? 'head' : office.canonical}@${sets.find(office.of)}`;
    const first = byOffice.get(key);
    if (first === undefined) byOffice.set(key, office.holder);
    else if (sets.find(first) !== sets.find(office.holder)) sets.join(first, office.holder, 'same-office-described');
  }
};

const isHalf = (one: Office, other: Office): boolean => (one.of === undefined) !== (other.of === undefined);

/** "the Australian prime minister": an office that several countries are said to have. Of which of them "Prime Minister NAME" is, nothing says. */
const sharedBySeveral = (
  { mentions }: MentionIndex,
  offices: readonly Office[],
  sets: UnionFind,
): ((office: Office) => boolean) => {
  const isSaid = ({ post, first, endToken, of }: Office): boolean => {
    const body = of === undefined ? undefined : mentions[of]!;
    return post.of === 'country' && body !== undefined && body.first <= endToken + 2 && body.endToken >= first - 2;
  };
  const bodies = new Map<string, Set<number>>();
  for (const office of offices)
    if (isSaid(office)) bodies.set(office.canonical, (bodies.get(office.canonical) ?? new Set()).add(sets.find(office.of!))); // prettier-ignore
  return (office) => isSaid(office) && bodies.get(office.canonical)!.size > 1;
};

/** "The prime minister spoke to Prime Minister NAME": of one verb's subject and object neither is the other. */
const areTwo = (syntax: Syntax, { mentions }: MentionIndex, one: Office, other: Office): boolean => {
  const [first, second] = [mentions[one.holder]!.head, mentions[other.holder]!.head];
  const isArgument = (token: number): boolean => /^(?:nsubj|i?obj|obl)/u.test(syntax.labels[token]!);
  return syntax.heads[first] === syntax.heads[second] && syntax.heads[first]! >= 0 && isArgument(first) && isArgument(second); // prettier-ignore
};

const sameOffice = (one: Office, other: Office, sets: UnionFind): boolean => {
  if (one.isFormer !== other.isFormer || one.isFuture !== other.isFuture) return false;
  // "the president of Chad" where "President Xi" is named, and China nowhere.
  if ((one.isElsewhere && other.of !== undefined) || (other.isElsewhere && one.of !== undefined)) return false;
  // "the president" is not the vice president.
  if ((one.rank === 'deputy') !== (other.rank === 'deputy')) return false;
  const sameBody = one.of !== undefined && other.of !== undefined && sets.find(one.of) === sets.find(other.of);
  if (one.of !== undefined && other.of !== undefined && !sameBody) return false;
  const first = one.canonical;
  const second = other.canonical;
  // "The governor of Florida" is Governor NAME who is named beside it, not one of another state, sentences away.
  const isHalf = one.of !== undefined && other.of === undefined;
  if (isHalf && Math.abs(one.sentence - other.sentence) > REACH && one.post.of === 'group') return false;
  return (
    first === second ||
    ((one.of === undefined || sameBody) &&
      (second.endsWith(` ${first}`) || other.role.toLowerCase().endsWith(` ${one.role.toLowerCase()}`))) ||
    (sameBody && one.rank === 'head' && other.rank === 'head')
  );
};

const nearest = (candidates: readonly Office[], office: Office): Office | undefined => {
  let best: Office | undefined;
  for (const candidate of candidates) {
    const distance = Math.abs(candidate.sentence - office.sentence);
    if (!best || distance < Math.abs(best.sentence - office.sentence)) best = candidate;
  }
  return best;
};

/**
 * "The president" where two are named: who of them is spoken of in the same sentence or the one before, and the other in
 * neither; else nobody can say.
 */
const spokenOf = (
  { mentions, firstIn }: MentionIndex,
  { head, sentence }: Office,
  holders: readonly Office[],
  people: ReadonlySet<number>,
  sets: UnionFind,
): Office | undefined => {
  const found = new Set<number>();
  for (let at = firstIn(sentence - 1); at < mentions.length && mentions[at]!.first < head; at += 1)
    if (mentions[at]!.type === 'Person' && people.has(sets.find(at))) found.add(sets.find(at));
  const [only, another] = found;
  return only === undefined || another !== undefined ? undefined : holders.find(({ holder }) => sets.find(holder) === only); // prettier-ignore
};

const REACH = 3;

/** The first person named for the first time after the description, as a bare subject, with nothing said about who it is. */
const bareNameAfter = (
  syntax: Syntax,
  index: MentionIndex,
  office: Office,
  sets: UnionFind,
  explained: ReadonlySet<number>,
  speaks: (verb: number) => boolean,
  isTitle: (token: number) => boolean,
): number | undefined => {
  if (!isSubject(syntax, index.mentions[office.holder]!)) return undefined;
  for (let at = index.firstIn(office.sentence); at < index.mentions.length; at += 1) {
    const mention = index.mentions[at]!;
    if (mention.sentence - office.sentence > REACH) return undefined;
    if (mention.type !== 'Person' || mention.form !== 'name') continue;
    // "Jen, has the Mexican President …": who is first named by a given name alone is spoken to.
    if (mention.endToken - mention.first < 2 && sets.find(at) === at) continue;
    if (mention.sentence === office.sentence) {
      if (mention.first > office.head && isSubject(syntax, mention)) return undefined;
      continue;
    }
    if (sets.find(at) !== at) continue;
    const verb = syntax.heads[mention.head]!;
    const bare = isSubject(syntax, mention) && verb >= 0 && speaks(verb) && !isDescribed(syntax, mention, isTitle);
    return bare && !explained.has(sets.find(at)) ? at : undefined;
  }
  return undefined;
};

const isSubject = (syntax: Syntax, mention: Mention): boolean => isLabel(syntax.labels[mention.head]!, 'nsubj');

/** "NAME, an analyst, said": an apposition of its own says who it is, "Sheikh NAME" does not. */
const isDescribed = (syntax: Syntax, mention: Mention, isTitle: (token: number) => boolean): boolean =>
  syntax.child(mention.head, 'appos') >= 0 ||
  syntax.child(mention.head, 'amod') >= 0 ||
  syntax.childrenUnder(mention.head, 'compound').some((child) => !isTitle(child));
