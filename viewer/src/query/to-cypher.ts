import type { Page } from '../state/page';
import type { FacetName } from '../../../graph/model/facets/facet';
import { supportLevels, unnamed } from '../../../graph/model/facets/facet';

/** Text as a Cypher string; both stores read these escapes. */
export const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

const list = (values: readonly string[]) => `[${values.map(quoted).join(', ')}]`;

/** Lets the reader see where the whole of an overview would be cut. */
const most = 500;

/** What the page shows, as a query that gives the same relations: base, facets and time. What a query cannot say is told in comments. */
export const toCypher = (page: Page): string => {
  const conditions: string[] = [];
  const comments: string[] = [];
  const choice = (name: FacetName) => {
    const values = page.facets[name] ?? [];
    return [
      values.filter((value) => !value.startsWith('-')),
      values.filter((value) => value.startsWith('-')).map((value) => value.slice(1)),
    ] as const;
  };
  const add = (name: FacetName, ask: (values: string) => string, missing?: string) => {
    const [wanted, unwanted] = choice(name);
    const test = (values: readonly string[]) =>
      [
        ...(values.some((value) => value !== unnamed) ? [ask(list(values.filter((value) => value !== unnamed)))] : []),
        ...(values.includes(unnamed) && missing !== undefined ? [missing] : []),
      ].join(' OR ');
    if (wanted.length > 0) conditions.push(`(${test(wanted)})`);
    if (unwanted.length > 0) conditions.push(`NOT (${test(unwanted)})`);
  };
  const anyLabel = (end: string) => (values: string) => `any(label IN labels(${end}) WHERE label IN ${values})`;
  const [types, notTypes] = choice('type');
  for (const end of ['one', 'other']) {
    if (types.length > 0) conditions.push(anyLabel(end)(list(types)));
    if (notTypes.length > 0) conditions.push(`NOT ${anyLabel(end)(list(notTypes))}`);
  }
  add('relation', (values) => `type(r) IN ${values}`);
  add('status', (values) => `coalesce(r.status, 'asserted') IN ${values}`);
  add('kind', (values) => `one.kind IN ${values} OR other.kind IN ${values}`, 'one.kind IS NULL OR other.kind IS NULL');
  for (const id of page.gone) conditions.push(`one.id <> ${quoted(id)} AND other.id <> ${quoted(id)}`);
  const [outlets] = choice('outlet');
  const needsArticle =
    (page.facets.outlet ?? []).length > 0 || ((page.since ?? page.until) && page.clock === 'published');
  const late: string[] = [];
  if (page.clock === 'happened') {
    if (page.since !== undefined) conditions.push(`r.date >= ${quoted(page.since)}`);
    if (page.until !== undefined) conditions.push(`r.date <= ${quoted(page.until)}`);
  } else {
    if (page.since !== undefined) late.push(`a.published >= ${quoted(page.since)}`);
    if (page.until !== undefined) late.push(`a.published <= ${quoted(page.until)}`);
  }
  const [, notOutlets] = choice('outlet');
  if (outlets.length > 0) late.push(`a.publisher IN ${list(outlets)}`);
  if (notOutlets.length > 0) late.push(`NOT a.publisher IN ${list(notOutlets)}`);
  if ((page.facets.support ?? []).length > 0)
    comments.push(
      `// “Told by ${supportLevels.filter((level) => page.facets.support!.includes(level)).join(', ')}” counts outlets; the query leaves it out.`,
    );
  const confidence = page.facets.confidence ?? [];
  if (confidence.length > 0)
    comments.push(
      `// Confidence (${confidence.join(', ')}) counts outlets and is not stored; the query leaves it out.`,
    );
  if (page.path.length === 2) comments.push('// A path has no short form; these are the relations among its two ends.');
  if (page.depth > 1 && page.around !== undefined)
    comments.push(`// ${page.depth} steps were shown; the query asks for one.`);
  if (page.around !== undefined)
    conditions.unshift(`(one.id = ${quoted(page.around)} OR other.id = ${quoted(page.around)})`);
  if (page.path.length === 2) conditions.unshift(`one.id IN ${list(page.path)} AND other.id IN ${list(page.path)}`);
  const where = (tests: readonly string[]) => (tests.length > 0 ? `WHERE ${tests.join('\n  AND ')}\n` : '');
  return [
    ...comments.map((line) => `${line}\n`),
    'MATCH (one:Entity)-[r]->(other:Entity)\n',
    where(conditions),
    ...(needsArticle
      ? [
          'UNWIND r.evidence AS sentence\n',
          'MATCH (a:Article)-[:HAS]->(s:Sentence {id: sentence})\n',
          where(late),
          `WITH DISTINCT one, r, other\n`,
        ]
      : []),
    `RETURN one, r, other\nLIMIT ${most}`,
  ].join('');
};
