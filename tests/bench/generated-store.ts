import { loadOntology } from '../../src/load-knowledge';
import type { GraphStore } from '../../graph/stores/store';

/** Rows of one statement. */
const batch = 5_000;

/** A repeatable sequence of numbers from 0 to 1 (Lehmer). */
const sequence = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

const nations = ['Arland', 'Belmora', 'Corvia', 'Dunmar', 'Estmark', 'Ferrow', 'Galden', 'Hovia', 'Istria', 'Jorland'];
const given = ['Ada', 'Boris', 'Carla', 'Dario', 'Elin', 'Farid', 'Greta', 'Hamid', 'Ines', 'Jonas', 'Kira', 'Lars'];
const family = ['Talos', 'Vasik', 'Korr', 'Pell', 'Brisk', 'Odera', 'Lund', 'Sato', 'Mbeki', 'Rojas', 'Novak', 'Haas'];
const syllables = ['ba', 'den', 'kor', 'lu', 'mar', 'nis', 'or', 'pel', 'ran', 'sil', 'tov', 'ves'];

interface Fact {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly status: string;
  readonly evidence: string[];
}

const surname = (number: number): string => {
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length];
  return `${family[number % family.length]}${name && `-${name[0]!.toUpperCase()}${name.slice(1)}`}`;
};

/**
 * Fills an empty store with so many articles of a shape like news: stories of some thirty people and groups each, a few
 * names and countries that stand in most of them, four fifths of all facts told once. Written in bulk, since reading so
 * many articles would take hours; the same at every run.
 */
export const generateStore = async (store: GraphStore, articles: number): Promise<void> => {
  const random = sequence(11);
  const below = (count: number) => Math.floor(count * random());
  const skewed = (count: number) => Math.floor(count * random() ** 2.2);
  const types = loadOntology().relations.filter(({ from, to }) => from.includes('Person') && to.includes('Country'));
  const stories = Math.max(3, Math.round(articles / 25));
  const countries = Array.from({ length: 40 }, (_, at) => ({
    id: `country/c${at}`,
    name: `${nations[at % 10]}${['', ' North', ' South', ' Isles'][Math.floor(at / 10)]}`,
  }));
  const people = Array.from({ length: stories * 18 }, (_, at) => ({
    id: `person/p${at}`,
    name: `${given[at % given.length]} ${surname(at)}`,
  }));
  const groups = Array.from({ length: stories * 6 }, (_, at) => ({
    id: `group/g${at}`,
    name: `${surname(at + 5)} ${['Front', 'Party', 'Council', 'Guard'][at % 4]}`,
    kind: ['militia', 'party', 'parliament', 'militia'][at % 4],
  }));
  const facts = new Map<string, Fact>();
  const told = Array.from({ length: articles }, (_, at) => ({
    id: `article/a${at}`,
    title: `Story ${at % stories} goes on, day ${Math.floor(at / stories)}`,
    text: '',
    publisher: `Outlet ${skewed(40)}`,
    published: `20${28 + (at % 4)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
  }));
  const sentences: { id: string; start: number; end: number; text: string; article: string }[] = [];
  const mentions: { sentence: string; entity: string; start: number; end: number; surface: string }[] = [];
  for (const article of told) {
    const story = Number(article.id.slice('article/a'.length)) % stories;
    const home = countries[story % 7 === 0 ? skewed(countries.length) : story % countries.length]!;
    const cast = [
      home,
      countries[skewed(countries.length)]!,
      people[skewed(people.length)]!,
      ...Array.from({ length: 3 }, () => people[story * 18 + skewed(18)]!),
      groups[story * 6 + skewed(6)]!,
    ];
    for (let line = 0; line < 3; line += 1) {
      const [one, other] = [cast[2 + below(cast.length - 2)]!, cast[skewed(cast.length)]!];
      if (one.id === other.id) continue;
      const type = types[skewed(types.length)]!;
      const start = article.text.length;
      article.text += `${one.name} ${type.label} ${other.name}. `;
      const end = article.text.length - 1;
      const sentence = `${article.id}#${start}-${end}`;
      sentences.push({ id: sentence, start, end, text: article.text.slice(start, end), article: article.id });
      const second = end - 1 - other.name.length;
      mentions.push(
        { sentence, entity: one.id, start, end: start + one.name.length, surface: one.name },
        { sentence, entity: other.id, start: second, end: end - 1, surface: other.name },
      );
      const status = random() < 0.75 ? 'asserted' : 'attributed';
      const id = `${one.id}|${type.name}|${other.id}|${status}`;
      const known = facts.get(id);
      if (known) known.evidence.push(sentence);
      else facts.set(id, { from: one.id, type: type.name, to: other.id, status, evidence: [sentence] });
    }
  }
  await store.ensureSchema();
  const write = async (cypher: string, rows: readonly object[]) => {
    for (let first = 0; first < rows.length; first += batch)
      await store.query(cypher, {
        write: true,
        params: { rows: rows.slice(first, first + batch) },
        timeoutMs: 120_000,
      });
  };
  const named = new Set([...facts.values()].flatMap(({ from, to }) => [from, to]));
  const isTold = ({ id }: { readonly id: string }) => named.has(id);
  for (const [label, nodes] of [
    ['Country', countries],
    ['Person', people],
    ['Group', groups],
  ] as const)
    await write(
      `UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row`,
      nodes.filter(isTold).map((node) => ({ ...node, aliases: [] })),
    );
  await write('UNWIND $rows AS row CREATE (n:Article) SET n = row', told);
  await write(
    'UNWIND $rows AS row MATCH (a:Article {id: row.article}) CREATE (a)-[:HAS {id: row.has}]->(:Sentence {id: row.id, start: row.start, end: row.end, text: row.text})',
    sentences.map((row) => ({ ...row, has: `${row.article}|HAS|${row.id}` })),
  );
  await write(
    'UNWIND $rows AS row MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {id: row.entity}) CREATE (s)-[:MENTIONS {id: row.id, start: row.start, end: row.end, surface: row.surface}]->(e)',
    mentions.map((row) => ({ ...row, id: `${row.sentence}|MENTIONS|${row.entity}|${row.start}` })),
  );
  for (const { name } of types)
    await write(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[:${name} {id: row.id, status: row.status, articles: row.articles, evidence: row.evidence}]->(b)`,
      [...facts].flatMap(([id, { type, from, to, status, evidence }]) =>
        type === name
          ? [{ id, from, to, status, evidence, articles: new Set(evidence.map((one) => one.split('#')[0])).size }]
          : [],
      ),
    );
};
