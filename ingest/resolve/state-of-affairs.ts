import { largest } from '../../graph/model/extremes';
import type { Mention } from '../analysis';
import type { Knowledge } from '../knowledge';
import type { Syntax } from '../syntax/syntax';
import type { MentionIndex } from '../lookup/mention-index';
import { above } from '../syntax/climb';
import { spend } from '../budget';

/**
 * Which country "the country" is: the one whose adjective or name the sentence's subject carries, else the nearest one
 * named that the article is about, else the nearest. "the Arab country" must be one of that region.
 */
export const countryMeant = (
  syntax: Syntax,
  index: MentionIndex,
  at: number,
  counts: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): string | undefined => {
  const mention = index.mentions[at]!;
  const region = syntax.tokens[mention.first]!.text;
  // "the interior ministry" is limited to no region.
  const limited = mention.type === 'Country' && mention.endToken - mention.first > 1;
  const fits = (iso: string): boolean =>
    !limited || knowledge.gazetteer.country(iso).region.some((name) => name.toLowerCase() === region.toLowerCase());
  if (limited && !knowledge.gazetteer.isRegion(region)) return undefined;
  if (isAmericanState(syntax, index, at)) return undefined;
  const seat = seatOf(syntax, index, mention);
  // "the government in Port Sudan": one of two.
  if (seat !== undefined) return seat.iso;
  const actors = actingOn(syntax, index, mention);
  const subject = subjectCountry(syntax, index, mention, actors);
  if (subject !== undefined && fits(subject)) return subject;
  const most = largest(counts.values(), 0);
  const home = mention.type === 'Group' ? homeCountry(index, at, counts) : undefined;
  if (home !== undefined) return home;
  // Of two countries that a story is about, a body is that of the one named more; else nobody can say.
  let nearest: string | undefined;
  let before = index.countryBefore(at);
  for (let steps = 0; before >= 0 && steps < MOST_COUNTRIES; steps += 1, before = index.countryBefore(before)) {
    spend(1);
    const { iso, sentence } = index.mentions[before]!;
    if (iso === undefined || !fits(iso) || actors.includes(iso)) continue;
    nearest ??= iso;
    if (mention.type === 'Group' && sentence < mention.sentence) break;
    if ((counts.get(iso) ?? 0) * 2 >= most) return iso;
  }
  return (mention.type === 'Group' ? undefined : nearest) ?? onlyCountry(counts, fits);
};

/** "The country" looks back over so many mentions of countries, so that a text of countries stays cheap. */
const MOST_COUNTRIES = 500;

/** Sentences in which a story says where it plays. */
const LEAD = 3;

/**
 * Whose body "the government" or "police" is where its own sentence names no country before: that of the story's place, the
 * only country that its first sentences name, or one that is named far more often than any other.
 */
const homeCountry = (
  { mentions }: MentionIndex,
  at: number,
  counts: ReadonlyMap<string, number>,
): string | undefined => {
  const { sentence } = mentions[at]!;
  const lead = new Set<string>();
  const named = new Set<string | undefined>();
  let written: string | undefined;
  for (const { iso, isDemonym, type, isCredit, sentence: where } of mentions) {
    if (where >= LEAD) break;
    if (isCredit && type === 'Place') written ??= iso;
    else named.add(iso);
    if (isCredit && type === 'Place') continue;
    if (iso !== undefined && !isDemonym && type !== 'Group' && where < sentence) lead.add(iso);
  }
  for (let before = at - 1; before >= 0 && mentions[before]!.sentence === sentence; before -= 1) {
    const { iso } = mentions[before]!;
    if (iso !== undefined && iso !== written) return isNamedHere(mentions, at, written) ? written : undefined;
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1]);
  const [first, second] = ranked;
  // A dateline of a country that the sentence or the story's first ones name, or that is named as often as any other.
  const isWritten =
    isNamedHere(mentions, at, written) ||
    (named.has(written) && (counts.get(written ?? '') ?? 0) * 2 >= (first?.[1] ?? 0) && !mentions[at]!.isBody) ||
    counts.get(written ?? '') === first?.[1];
  if (written !== undefined && isWritten) return written;
  const [only, another] = lead;
  const isFirst = only !== undefined && (only === written || (counts.get(only) ?? 0) * 2 >= (first?.[1] ?? 0));
  if (isFirst && another === undefined) return only;
  return first !== undefined && second !== undefined && first[1] >= 2 * second[1] ? first[0] : undefined;
};

/** Whether the sentence of the mention has named the country. */
const isNamedHere = (mentions: readonly Mention[], at: number, iso: string | undefined): boolean => {
  for (let before = at - 1; before >= 0 && mentions[before]!.sentence === mentions[at]!.sentence; before -= 1)
    if (iso !== undefined && mentions[before]!.iso === iso) return true;
  return false;
};

/** "MPs will vote on the government's bill", with the country named further on: where the text names no other. */
const onlyCountry = (counts: ReadonlyMap<string, number>, fits: (iso: string) => boolean): string | undefined => {
  const [only, another] = counts.keys();
  return only !== undefined && another === undefined && fits(only) ? only : undefined;
};

/** "the interior ministry in Pristina": where it has its seat. */
const seatOf = (syntax: Syntax, index: MentionIndex, { type, head }: Mention): Mention | undefined => {
  if (type !== 'Group') return undefined;
  for (const child of syntax.childrenUnder(head, 'nmod')) {
    const found = syntax.caseOf(child) === 'in' ? index.headedBy(child) : -1;
    const place = index.mentions[found];
    if (place?.iso !== undefined || place?.type === 'Place') return place;
  }
  return undefined;
};

/** "the state" behind a place within a country is that place: "Mississippi … 54 people in the state". */
const isAmericanState = (syntax: Syntax, { mentions }: MentionIndex, at: number): boolean => {
  const mention = mentions[at]!;
  if (mention.endToken - mention.first > 1 || syntax.lemmas[mention.head] !== 'state') return false;
  for (let before = at - 1; before >= 0 && mention.sentence - mentions[before]!.sentence <= 2; before -= 1) {
    if (mentions[before]!.type === 'Place') return true;
    if (mentions[before]!.iso !== undefined && mentions[before]!.form === 'name') return false;
  }
  return false;
};

/** The country of the subject of the clause that the mention stands in, or of a clause above it. */
const subjectCountry = (
  syntax: Syntax,
  index: MentionIndex,
  mention: Mention,
  actors: readonly string[],
): string | undefined => {
  for (const at of above(syntax, mention.head)) {
    const subject = syntax.child(at, 'nsubj');
    if (subject < 0 || syntax.isUnder(mention.head, subject)) continue;
    const own = ownerOf(syntax, index, subject);
    if (mention.type === 'Group' && own !== undefined && !actors.includes(own)) return own;
    const found = index.headedBy(subject);
    if (found < 0) continue;
    const { iso, form } = index.mentions[found]!;
    if (iso !== undefined && form !== 'pronoun' && !actors.includes(iso)) return iso;
  }
  return undefined;
};

/** "Mali and Chad supported the junta": countries that act on a government, which then is another's. */
const actingOn = (syntax: Syntax, index: MentionIndex, { kind, type, head }: Mention): string[] => {
  if (type !== 'Group' || kind !== 'government' || syntax.labels[head] !== 'obj') return [];
  const subject = syntax.child(syntax.heads[head]!, 'nsubj');
  return (subject < 0 ? [] : syntax.withConjuncts(subject)).flatMap((one) => {
    const found = index.headedBy(one);
    const { iso, type: what } = found < 0 ? {} : index.mentions[found]!;
    // "Berlin backed the government in Chad"
    return iso !== undefined && (what === 'Country' || what === 'Place') ? [iso] : [];
  });
};

/** "Peru's opposition leader rejected the government's offer": whose a subject without a country of its own is. */
const ownerOf = (syntax: Syntax, index: MentionIndex, subject: number): string | undefined => {
  for (const child of syntax.childrenUnder(subject, 'nmod:poss')) {
    const found = index.headedBy(child);
    if (found >= 0 && index.mentions[found]!.type === 'Country') return index.mentions[found]!.iso;
  }
  return undefined;
};
