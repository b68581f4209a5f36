import type { Entity, EntityType, Mention, Office, Resolution } from '../analysis';
import type { Knowledge } from '../knowledge';
import { adjectivesSharing } from '../syntax/adjectives-sharing';
import { wordsOf } from '../syntax/stretch';
import { isLabel, type Syntax } from '../syntax/syntax';
import { fullest, mostFrequent, others } from './choose-name';
import { groupKey, partyOf } from './group-keys';
import { fullDescription } from './full-description';
import type { MentionIndex } from '../lookup/mention-index';
import { foldSpelling, inTitleCase, slugOf } from './normalise-name';
import { isOwned } from './is-owned';
import { isPluralGroup } from './is-plural-group';
import { isSource } from './is-source';
import { takesPart } from './takes-part';
import type { UnionFind } from './union-find';

interface Resolved {
  readonly syntax: Syntax;
  readonly index: MentionIndex;
  readonly offices: readonly Office[];
  readonly sets: UnionFind;
  readonly knowledge: Knowledge;
  /** Country code of mentions that stand for a country. */
  readonly countryOf: ReadonlyMap<number, string>;
  /** Country code of groups that only the story's country explains: "the government". */
  readonly implied: ReadonlyMap<number, string>;
}

/** One entity a set with a name or an identity of its own; what only points at nobody known stays without. */
export const buildEntities = (resolved: Resolved): Resolution => {
  const {
    index: { mentions },
    sets,
  } = resolved;
  const members = new Map<number, number[]>();
  mentions.forEach((_, at) => {
    const set = sets.find(at);
    const list = members.get(set);
    if (list) list.push(at);
    else members.set(set, [at]);
  });
  /** Entities by what became of several sets. */
  const parts: Entity[][] = [];
  const entityOf = new Int32Array(mentions.length).fill(-1);
  const byId = new Map<string, number>();
  for (const list of members.values()) {
    const entity = buildEntity(resolved, list);
    if (!entity) continue;
    const known = byId.get(entity.id);
    for (const at of list) entityOf[at] = known ?? parts.length;
    if (known !== undefined) {
      parts[known]!.push(entity);
      continue;
    }
    byId.set(entity.id, parts.length);
    parts.push([entity]);
  }
  speakForBody(resolved, entityOf);
  return { entities: parts.map(merge), entityOf, joins: sets.joins };
};

/** An unnamed spokesperson or official acts for the body: "the Iranian president said" is said by Iran. */
const speakForBody = ({ syntax, offices, index: { mentions }, sets }: Resolved, entityOf: Int32Array): void => {
  const bodies = new Map<number, number>();
  for (const office of offices) {
    if (entityOf[office.holder]! >= 0 || office.of === undefined || mentions[office.holder]!.form !== 'nominal')
      continue;
    // "a cabinet minister", "one army officer" may well speak against it.
    const isAnyone = /^(?:an?|one|another)$/iu.test(syntax.tokens[mentions[office.of]!.first - 1]?.text ?? '');
    if (mentions[office.of]!.isBody && isAnyone && office.rank !== 'spokesperson') continue;
    const body = entityOf[office.of]!;
    if (body >= 0 && !office.isFormer && office.rank !== 'member') bodies.set(sets.find(office.holder), body);
  }
  mentions.forEach((mention, at) => {
    if (entityOf[at]! < 0 && mention.type === 'Person') entityOf[at] = bodies.get(sets.find(at)) ?? -1;
  });
};

const buildEntity = (resolved: Resolved, list: readonly number[]): Entity | undefined => {
  const {
    index: { mentions },
    countryOf,
    knowledge,
  } = resolved;
  const iso = list.map((at) => countryOf.get(at)).find((code) => code !== undefined);
  if (iso !== undefined) return country(resolved, list, iso);
  const type = typeOf(mentions, list);
  const named = list.filter((at) => mentions[at]!.form === 'name' && mentions[at]!.type === type);
  if (type === 'Group') return group(resolved, list);
  if (named.length === 0) return undefined;
  const written = named.map((at) => surfaceOf(resolved, mentions[at]!, knowledge));
  const surfaces = type === 'Place' ? written.map(inTitleCase) : written;
  const name = fullest(surfaces);
  // England is a country, though the state of which "the country" speaks is another.
  const kind = type === 'Place' && knowledge.words.nations.has(foldSpelling(name)) ? 'Country' : type;
  return {
    id: `${kind.toLowerCase()}/${slugOf(name)}`,
    type: kind,
    name,
    aliases: others(surfaces, name),
    mentions: list,
  };
};

const country = (resolved: Resolved, list: readonly number[], iso: string): Entity => {
  const {
    index: { mentions },
    knowledge,
  } = resolved;
  const { name } = knowledge.gazetteer.country(iso);
  const surfaces = list
    .filter((at) => mentions[at]!.form === 'name' && !mentions[at]!.isDemonym)
    .map((at) => surfaceOf(resolved, mentions[at]!, knowledge));
  return {
    id: `country/${iso.toLowerCase()}`,
    type: 'Country',
    name,
    aliases: others(surfaces, name),
    iso,
    mentions: list,
  };
};

const group = (resolved: Resolved, list: readonly number[]): Entity | undefined => {
  const {
    index: { mentions },
    syntax,
    knowledge,
    implied,
  } = resolved;
  const kind = list.map((at) => mentions[at]!.kind).find((word) => word !== undefined);
  const named = list.filter((at) => mentions[at]!.form === 'name' && mentions[at]!.type === 'Group');
  const described = list.filter(
    (at) => mentions[at]!.form === 'nominal' && groupKey(syntax, mentions[at]!, knowledge) !== undefined,
  );
  const bearing = [...named, ...described];
  if (bearing.length === 0) {
    const code = list.map((at) => implied.get(at)).find((iso) => iso !== undefined);
    if (code === undefined || kind === undefined) return local(resolved, list, kind);
    const what =
      kind === 'ministry'
        ? mostFrequent(list.filter((at) => mentions[at]!.form === 'nominal').map((at) => surfaceOf(resolved, mentions[at]!, knowledge).toLowerCase())) // prettier-ignore
        : kind;
    const adjective = knowledge.gazetteer.country(code).demonyms[0] ?? knowledge.gazetteer.country(code).name;
    return {
      id: `group/${slugOf(`${code} ${what}`)}`,
      type: 'Group',
      name: `${adjective} ${what}`,
      aliases: [
        ...new Set(
          list
            .filter((at) => mentions[at]!.form !== 'pronoun')
            .map((at) => surfaceOf(resolved, mentions[at]!, knowledge)),
        ),
      ].sort(),
      kind,
      mentions: list,
    };
  }
  const surfaces = bearing.map((at) => surfaceOf(resolved, mentions[at]!, knowledge));
  const cores = named.map((at) => withoutTail(surfaceOf(resolved, mentions[at]!, knowledge), knowledge));
  const party = bearing.map((at) => partyOf(syntax, mentions[at]!, knowledge)).find((one) => one !== undefined);
  const name = party ?? (named.length > 0 ? fullest(cores) : mostFrequent(surfaces));
  const key = named.length > 0 ? undefined : groupKey(syntax, mentions[described[0]!]!, knowledge);
  const iso = bearing.map((at) => mentions[at]!.iso).find((code) => code !== undefined);
  const nameKey = named.map((at) => mentions[at]!).find((mention) => mention.iso !== undefined);
  const id = key?.id ?? (nameKey ? groupKey(syntax, nameKey, knowledge)?.id : undefined) ?? slugOf(name);
  return { id: `group/${id}`, type: 'Group', name, aliases: others(surfaces, name), kind, iso, mentions: list };
};

/** "prosecutors", "health workers": nobody in general, but somebody in this article. */
const local = (resolved: Resolved, list: readonly number[], kind: string | undefined): Entity | undefined => {
  const { index, syntax, knowledge } = resolved;
  const { mentions } = index;
  const described = list.filter((at) => {
    const { form, isBody, head, kind: own } = mentions[at]!;
    // "both governments" are those of two states.
    if (syntax.lemmas[head] === 'government' && isPluralGroup(syntax, head, knowledge)) return false;
    const isBodyOfOwn =
      knowledge.words.localBodies.has(own ?? '') ||
      (knowledge.words.describedBodies.has(own ?? '') && syntax.childrenUnder(head, 'compound').some((child) => child < head)); // prettier-ignore
    if (form !== 'nominal' || isBody || isLabel(syntax.labels[head]!, 'flat')) return false;
    // "the council's reconciliation committee" is a body of its own.
    const tells = isSource(syntax, head, knowledge);
    if (isOwned(syntax, head, own) && !(isBodyOfOwn && isSpecified(syntax, head))) return tells && isPluralGroup(syntax, head, knowledge); // prettier-ignore
    // "asked Paris to withdraw soldiers" are its own.
    if (own === 'armed forces' && !isLabel(syntax.labels[head]!, 'nsubj')) return false;
    return isBodyOfOwn || tells || isPluralGroup(syntax, head, knowledge);
  });
  if (described.length === 0 || kind === undefined) return undefined;
  const isVague = !described.some((at) => {
    const { head } = mentions[at]!;
    const word = knowledge.groupWords.get(syntax.tokens[head]!.text.toLowerCase(), syntax.lemmas[head]!);
    const isKnownKind = [knowledge.words.localKinds, knowledge.words.localBodies, knowledge.words.describedBodies].some((kinds) => kinds.has(kind)); // prettier-ignore
    return !word?.vague && isKnownKind;
  });
  const surfaces = described.map((at) =>
    inLowerCase(syntax, mentions[at]!, surfaceOf(resolved, mentions[at]!, knowledge)),
  );
  const plain = mostFrequent(surfaces);
  const full = described.map((at) => fullDescription(syntax, mentions[at]!, index));
  const name = fullest([plain, ...full]);
  const acts = described.some((at) => {
    const { head, iso } = mentions[at]!;
    const isMass = knowledge.words.masses.has(syntax.lemmas[head]!) && iso === undefined;
    return !isMass && takesPart(syntax, head, knowledge);
  });
  return { id: `group/${slugOf(plain)}`, type: 'Group', name, aliases: others([...surfaces, ...full, ...surfaces.map(withoutOwner)], name), kind, isLocal: true, ...(isVague && { isVague }), ...(acts && { acts }), mentions: list }; // prettier-ignore
};

/** "the city's harbour police": what it is called for short. */
const withoutOwner = (description: string): string => description.replace(/^.* ?['’]s? (?=\p{L})/u, '');

/** As within a sentence: a name or an adjective of a people keeps its capital. */
const inLowerCase = ({ tokens, tags }: Syntax, { first, endToken }: Mention, surface: string): string => {
  const kept = new Set<string>();
  for (let at = first; at < endToken; at += 1)
    if (tags[at] === 'PROPN' || (tags[at] === 'ADJ' && at > first)) kept.add(tokens[at]!.text);
  return surface.replace(/[^ ]+/gu, (word) => (kept.has(word) ? word : word.toLowerCase()));
};

/** "reconciliation committee": a word of its own says which it is. */
const isSpecified = (syntax: Syntax, head: number): boolean =>
  syntax.childrenOf(head).some((child) => child < head && /^(?:amod|compound)$/u.test(syntax.labels[child]!));

/** "the X movement" is called X: a generic word in lower case says what it is. */
const withoutTail = (name: string, knowledge: Knowledge): string => {
  const words = name.split(' ');
  while (words.length > 1 && /^\p{Ll}/u.test(words.at(-1)!) && knowledge.words.genericTails.has(words.at(-1)!))
    words.pop();
  return words.join(' ');
};

const typeOf = (mentions: readonly Mention[], list: readonly number[]): EntityType => {
  const counts = new Map<EntityType, number>();
  for (const at of list) {
    const { type, form } = mentions[at]!;
    if (form !== 'pronoun') counts.set(type, (counts.get(type) ?? 0) + (form === 'name' ? 2 : 1));
  }
  let best: EntityType = mentions[list[0]!]!.type;
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type;
  return best;
};

/** The mention as a name: without quantifiers, articles and titles. */
const surfaceOf = ({ syntax }: Resolved, mention: Mention, knowledge: Knowledge): string => {
  let { first } = mention;
  const isLoose = (word: string): boolean => {
    const plain = word.toLowerCase();
    if (/^(?:the|an?)$/u.test(plain)) return true;
    // "First Harbour Bank" is no first of several.
    const isCounted =
      /^(?:First|Second|Third|Fourth|Fifth)$/u.test(word) && /^\p{Lu}/u.test(syntax.tokens[first + 1]?.text ?? '');
    if (mention.form === 'nominal') return !isCounted && knowledge.words.quantifiers.has(plain);
    if (mention.type !== 'Person') return false;
    return (
      knowledge.words.genderedTitles.has(plain.replace(/\.$/u, '')) ||
      knowledge.roles.match([plain], [plain], 0) !== undefined
    );
  };
  if (mention.noun !== undefined) {
    // "French and Egyptian patrol boats": the boats of the first are called "French patrol boats".
    const last = adjectivesSharing(syntax, mention.noun).at(-1) ?? mention.noun - 1;
    return `${syntax.tokens[mention.head]!.text} ${wordsOf(syntax, last + 1, mention.endToken)}`;
  }
  // "New Zealand troops" are not new.
  const isCountry = (token: number): boolean => knowledge.gazetteer.countryOf(wordsOf(syntax, token, token + 2)) !== undefined; // prettier-ignore
  while (first < mention.endToken - 1 && isLoose(syntax.tokens[first]!.text) && !isCountry(first)) first += 1;
  const { start } = first === mention.first ? mention : syntax.tokens[first]!;
  const from = syntax.tokens[mention.first]!.start;
  return sliceOf(syntax, mention, start - from);
};

/** The text between two tokens, its white space single. */
const sliceOf = (syntax: Syntax, mention: Mention, skip: number): string => {
  let words = '';
  let end = -1;
  for (let token = mention.first; token < mention.endToken; token += 1) {
    const { text, start } = syntax.tokens[token]!;
    if (start - syntax.tokens[mention.first]!.start < skip) continue;
    words += end >= 0 && start > end ? ` ${text}` : text;
    end = start + text.length;
  }
  return mention.end < end ? words.slice(0, words.length - (end - mention.end)) : words;
};

/** Sets that came to one id are one entity, as the first has it. */
const merge = (parts: readonly Entity[]): Entity => {
  const [first] = parts;
  if (parts.length === 1) return first!;
  const aliases = new Set(parts.flatMap((part) => (part.name === first!.name ? part.aliases : [...part.aliases, part.name]))); // prettier-ignore
  return {
    ...first!,
    aliases: [...aliases].sort(),
    mentions: parts.flatMap(({ mentions }) => mentions).sort((one, other) => one - other),
  };
};
