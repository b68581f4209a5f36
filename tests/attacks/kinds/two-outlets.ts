import * as fc from 'fast-check';
import type { GraphPatch } from '../../../graph/model/patch';
import { openMemory } from '../../../graph/stores/memory';
import type { GraphStore } from '../../../graph/stores/store';
import { toPatch } from '../../../ingest/patch/to-patch';
import { readArticle } from '../../../ingest/pipeline';
import { plainText } from '../../../ingest/readers/plain-text';
import { loadKnowledge } from '../../../src/load-knowledge';
import { dumpText } from '../../contracts/store-fixture';
import { outcomeOf, type Attack } from '../attack';

/** One file as somebody may keep it: what its header says, its words, and where it lies. */
interface Kept {
  /** All that makes it the publication it is; equal for a copy that only lies elsewhere. */
  readonly publication: string;
  /** Which of the texts. */
  readonly body: string;
  readonly patch: GraphPatch;
}

const LONG = Array.from(
  { length: 12 },
  (_, at) => `Foreign Minister Fuad Hussein criticized Iran for the raid on day ${at} of the talks in Baghdad.`,
).join(' ');
const BODIES = {
  short: 'Foreign Minister Fuad Hussein criticized Iran on Friday.\n',
  long: `${LONG}\n`,
  other: 'Foreign Minister Fuad Hussein supported Iran on Friday, and he met Prime Minister Ulf Kristersson.\n',
};

/** Titles of one slug, titles of none, and what tells two outlets apart in a single field. */
const HEADERS = [
  '',
  'Title: Iraq, Iran\n',
  'Title: Iraq: Iran!\n',
  'Title: Iraq, Iran\nPublisher: The Paper\n',
  'Title: Iraq, Iran\nPublisher: The Other Paper\n',
  'Title: Iraq, Iran\nPublished: 2024-05-01\n',
  'Title: Iraq, Iran\nPublished: 2024-05-02\n',
  'Title: Iraq, Iran\nURL: https://one.example/a\n',
  'Title: Iraq, Iran\nURL: https://two.example/a\n',
  'Publisher: The Paper\n',
  'Publisher: The Other Paper\nPublished: 2024-05-01\n',
  'Title: !!!\nPublisher: The Paper\n',
];
/** Ways to write the same header. */
const SPELLINGS = [
  (header: string) => header,
  (header: string) => header.split('\n').reverse().join('\n').trim() + '\n',
];
const PLACES = ['story.txt', 'archive/story.txt', 'a copy.txt'];

const files = async (): Promise<Kept[]> => {
  const knowledge = loadKnowledge();
  const kept: Kept[] = [];
  for (const [body, text] of Object.entries(BODIES)) {
    for (const header of HEADERS) {
      for (const [at, source] of PLACES.entries()) {
        const spelt = header === '' ? '' : `${SPELLINGS[at % SPELLINGS.length]!(header)}\n`;
        const [reading] = await plainText.read({ source, bytes: Buffer.from(spelt + text) });
        if (reading === undefined || !('article' in reading)) throw new Error(`no article in ${header}`);
        kept.push({
          publication: `${body} ${header}`,
          body,
          patch: toPatch(readArticle(reading.article, knowledge), knowledge),
        });
      }
    }
  }
  return kept;
};

/** What is told of one order: how many articles stand, how many stories tell of the minister, and the whole graph. */
const told = async (store: GraphStore) => {
  const dumped = await dumpText(store);
  const records = dumped.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, never>); // prettier-ignore
  const nodes = records.flatMap(({ node }) => (node === undefined ? [] : [node as Told]));
  const minister = nodes.find(({ id }) => id === 'person/fuad-hussein');
  return {
    dumped,
    articles: nodes.filter(({ labels }) => labels[0] === 'Article').length,
    stories: minister?.properties.articles ?? 0,
  };
};

interface Told {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: { readonly articles?: number };
}

const RUNS = { short: 25, whole: 600 };

/** Any order, with articles coming, going and coming again, gives one graph in which no outlet is lost and no story counts twice. */
export const attack: Attack = {
  kind: 'one text from several outlets, in any order',
  run: async (scale) => {
    const { attempt, outcome } = outcomeOf();
    const all = await files();
    const orders = fc.sample(fc.tuple(fc.shuffledSubarray(all, { minLength: 2, maxLength: 14 }), fc.infiniteStream(fc.nat(99))), {
      numRuns: RUNS[scale],
      seed: 3,
    }); // prettier-ignore
    for (const [at, [chosen, numbers]] of orders.entries()) {
      const name = `order ${at} of ${chosen.map(({ publication, patch }) => `${publication.replaceAll('\n', ' ')}at ${patch.article.source}`).join('; ')}`;
      const [one, other] = [openMemory(), openMemory()];
      for (const { patch } of chosen) await one.apply([patch]);
      // The other way round, now and then taken away and put back, and all at once at the end.
      for (const { patch } of chosen.toReversed()) {
        await other.apply([patch]);
        if ((numbers.next().value as number) < 30) await other.remove(patch.article.id);
      }
      const again = await one.apply(chosen.map(({ patch }) => patch));
      await other.apply(chosen.map(({ patch }) => patch));
      const [first, second] = [await told(one), await told(other)];
      attempt(`${name}: the graph depends on it`, first.dumped === second.dumped);
      attempt(
        `${name}: an outlet is lost`,
        first.articles === new Set(chosen.map(({ publication }) => publication)).size,
      );
      attempt(`${name}: a story counts twice`, first.stories === new Set(chosen.map(({ body }) => body)).size);
      attempt(`${name}: read again, ${again.articles} are changed`, again.articles === 0);
      await Promise.all([one.close(), other.close()]);
    }
    return outcome();
  },
};
