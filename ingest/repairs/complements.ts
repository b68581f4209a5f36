import { hasTo, isNominal } from './ask-tree';
import type { Repair } from './repair';

const TIME = /^(?:time|week|month|year|night|weekend|morning|afternoon|evening)$/u;

/** Also "told NAME on Monday that": a day or a name has no clause with "that". */
export const raiseContent: Repair = {
  name: 'raise-content',
  example: 'demanded for the ninth time that NAME withdraw',
  at: { tags: ['VERB'] },
  needs: 'reports',
  run: (draft, verb, words) => {
    const { labels, tags } = draft;
    if (draft.has(verb, /^ccomp$/u)) return;
    for (const noun of draft.children(verb)) {
      if (noun < verb || !/^(?:obj|iobj|obl|advmod)/u.test(labels[noun]!)) continue;
      if (!(tags[noun] === 'PROPN' || words.isDay(draft, noun) || TIME.test(draft.text(noun)))) continue;
      for (const clause of draft.children(noun)) {
        if (!/^(?:acl|acl:relcl|ccomp|advcl)$/u.test(labels[clause]!) || clause < noun) continue;
        const own = draft.children(clause);
        const that = own.find((child) => draft.text(child) === 'that' && child < clause);
        const subject = own.find((child) => /^nsubj/u.test(labels[child]!) && child !== that);
        // "said on Sunday they had arrested": nobody arrests a day.
        const isBare = that === undefined && words.isDay(draft, noun) && subject === own[0] && subject > noun && tags[subject] !== 'DET' && !/^(?:who|which|when|where)$/u.test(draft.text(subject)); // prettier-ignore
        if (!isBare && (that === undefined || subject === undefined || subject < that)) continue;
        draft.attach(clause, verb, 'ccomp');
        if (that !== undefined) draft.relabel(that, 'mark');
        return;
      }
    }
  },
};

/** What somebody is accused of belongs to the verb. */
export const raiseCharge: Repair = {
  name: 'raise-charge',
  example: 'accused NAME and its proxies of looting',
  at: { tags: ['VERB'] },
  needs: 'takesOf',
  run: (draft, verb) => {
    const { labels } = draft;
    const isCharge = (clause: number): boolean => labels[clause] === 'acl' && draft.children(clause).some((one) => draft.text(one) === 'of' && one < clause); // prettier-ignore
    const objects = draft.children(verb).filter((child) => labels[child] === 'obj' && child > verb);
    const held = [
      ...objects,
      ...objects.flatMap((one) => draft.children(one).filter((child) => labels[child] === 'conj')),
    ];
    for (const noun of held)
      for (const clause of draft.children(noun)) {
        if (!isCharge(clause)) continue;
        draft.attach(clause, verb, 'advcl');
      }
  },
};

/** A particle before a preposition marks no noun. */
export const freeParticle: Repair = {
  name: 'free-particle',
  example: 'hand over to NAME two men',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { heads, labels, tags, endToken } = draft;
    const particle = verb + 1;
    if (particle + 1 >= endToken || tags[particle + 1] !== 'ADP' || labels[particle] !== 'case') return;
    if (!/^(?:over|up|out|down|back|off)$/u.test(draft.text(particle))) return;
    const noun = heads[particle]!;
    if (noun < particle || heads[noun] !== verb || !isNominal(draft, noun)) return;
    draft.attach(particle, verb, 'compound:prt');
    for (const child of draft.children(particle)) {
      draft.attach(child, verb, 'obl');
    }
  },
};

/** Where they come from is said of the verb. */
export const emptyHome: Repair = {
  name: 'empty-home',
  example: 'bring its soldiers home from Estonia',
  at: { tags: ['ADV'], words: /^(?:home|back|away|ashore|abroad|together)$/u },
  run: (draft, adverb) => {
    const { heads, labels, tags } = draft;
    const verb = heads[adverb]!;
    if (verb < 0 || tags[verb] !== 'VERB') return;
    for (const child of draft.children(adverb)) {
      if (child < adverb || !/^(?:obl|nmod)/u.test(labels[child]!)) continue;
      draft.attach(child, verb, 'obl');
    }
  },
};

/** A name has no infinitive. */
export const raisePurpose: Repair = {
  name: 'raise-purpose',
  example: 'summoned ambassador NAME to complain',
  at: { tags: ['VERB'], labels: /^acl$/u },
  run: (draft, verb) => {
    const { heads, labels, tags } = draft;
    const name = heads[verb]!;
    if (name < 0 || tags[name] !== 'PROPN' || !/^(?:obj|iobj)$/u.test(labels[name]!)) return;
    if (!hasTo(draft, verb)) return;
    draft.attach(verb, heads[name]!, 'advcl');
  },
};

/** What the object is made stands before it and describes the deed. */
export const freeComplement: Repair = {
  name: 'free-complement',
  example: 'shot dead two men',
  at: { tags: ['VERB'] },
  run: (draft, verb, words) => {
    const { heads, labels, tags, text } = draft;
    // "designated the front a terrorist organisation"
    const object = draft.children(verb).find((child) => child > verb && labels[child] === 'obj');
    for (const child of object === undefined ? [] : [...draft.children(object), ...draft.children(verb)]) {
      const isBareNoun =
        child > object! && tags[child] === 'NOUN' && /^(?:obj|appos|nmod|conj|dep)/u.test(labels[child]!);
      if (!isBareNoun || draft.has(child, /^(?:case|cc)$/u) || !words.takesComplement(draft, verb, text(child)))
        continue;
      draft.attach(child, verb, 'xcomp');
    }
    // "held NAME “fully responsible”": quotation marks part nothing.
    for (const child of draft.children(verb))
      if (
        child > verb &&
        tags[child] === 'ADJ' &&
        labels[child] === 'parataxis' &&
        words.takesComplement(draft, verb, text(child))
      )
        draft.relabel(child, 'xcomp');
    const word = verb + 1;
    if (tags[word] !== 'ADJ' || !words.takesComplement(draft, verb, text(word))) return;
    const isBare = (child: number): boolean => /^ob[lj]/u.test(labels[child]!) && !draft.has(child, /^case$/u);
    const made = draft.children(verb).find((child) => child > word && isBare(child));
    if (made === undefined || (heads[word] !== verb && heads[word] !== made)) return;
    draft.attach(word, verb, 'xcomp');
    draft.relabel(made, 'obj');
  },
};

/** A name right behind a bare noun of a phrase is the object that the verb lacks. */
export const nameBehindPhrase: Repair = {
  name: 'name-behind-phrase',
  example: 'had taken into custody NAME',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { labels, tags, text } = draft;
    if (draft.has(verb, /^(?:obj|iobj|ccomp|xcomp|nsubj:pass|aux:pass)$/u)) return;
    for (const phrase of draft.children(verb)) {
      if (phrase < verb || !/^obl/u.test(labels[phrase]!) || tags[phrase] !== 'NOUN') continue;
      if (!draft.has(phrase, /^case$/u) || draft.has(phrase, /^(?:det|nmod:poss|nummod)$/u)) continue;
      const name = draft.children(phrase).find((child) => child > phrase && /^(?:appos|flat)$/u.test(labels[child]!) && tags[child] === 'PROPN'); // prettier-ignore
      if (name === undefined || draft.hasComma(phrase, name) || /^['’]/u.test(text(phrase + 1))) continue;
      draft.attach(name, verb, 'obj');
      return;
    }
  },
};

/** Also "in May tanks": an object that stands behind a phrase is not a part of it. */
export const objectBehindPhrase: Repair = {
  name: 'object-behind-phrase',
  example: 'received by courier money from NAME',
  at: { tags: ['VERB'] },
  run: (draft, verb, words) => {
    const { tags, text, endToken } = draft;
    const preposition = verb + 1;
    if (!/^(?:by|through|via|in|on)$/u.test(text(preposition)) || !draft.has(verb, /^nsubj$/u)) return;
    if (draft.has(verb, /^(?:obj|iobj|ccomp|xcomp|aux:pass)$/u)) return;
    let last = preposition + 1;
    while (last < endToken && tags[last] === 'ADJ') last += 1;
    const object = draft.heads[preposition] ?? -1;
    if (object > last && !isNominal(draft, last)) return;
    // "by courier money": the last of the phrase may look like an adjective.
    if (object === last) last -= 1;
    if (
      last <= preposition ||
      draft.heads[object] !== verb ||
      tags[object] !== 'NOUN' ||
      !words.takesObject(draft, verb, object)
    )
      return;
    if (draft.has(object, /^(?:det|nummod|nmod:poss)$/u)) return;
    draft.attach(last, verb, 'obl');
    for (const child of draft.children(object)) if (child < last) draft.attach(child, last);
    draft.relabel(object, 'obj');
  },
};

/** The noun behind a verdict is what the verb is about. */
export const objectBehindVerdict: Repair = {
  name: 'object-behind-verdict',
  example: 'dismissed as baseless the remarks of NAME',
  at: { tags: ['VERB'] },
  run: (draft, verb) => {
    const { labels, tags, text } = draft;
    if (text(verb + 1) !== 'as' || draft.has(verb, /^(?:obj|ccomp|xcomp|aux:pass)$/u)) return;
    for (const verdict of draft.children(verb)) {
      if (verdict < verb || tags[verdict] !== 'ADJ' || !/^(?:obl|advcl)/u.test(labels[verdict]!)) continue;
      const object = draft.children(verdict).find((child) => child > verdict && /^obj$/u.test(labels[child]!));
      if (object === undefined) continue;
      draft.attach(object, verb, 'obj');
      return;
    }
  },
};
