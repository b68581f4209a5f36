import { relationTypeOf } from '../figures/figure';
import type { CitedEdge, CitedNode } from '../model/view';
import { intervalOf } from '../queries/interval-of';
import { groupBy } from '../queries/label-of';
import { capitalised } from './capitalised';
import type { NoteBook } from './note-book';
import type { Block, Claim, Section, Words } from './report';
import type { ReportFacts, SaidStatement } from './report-facts';
import { nameIn, plural, wordDate, wordEntity, wordFact, wordFactOf } from './word-facts';

const isClaim = (claim: Claim | undefined): claim is Claim => claim !== undefined;

/** Who leads, criticizes, asks whom: every relation by its type, with how many there are. */
export const summary = (facts: ReportFacts, notes: NoteBook): Section => {
  const isEvent = (type: string) => relationTypeOf(type, facts.ontology).plover !== undefined;
  // Deeds first: who belongs where is known to most readers.
  const groups = [...groupBy(facts.facts, ({ type }) => type)].sort(
    ([one, its], [other, others]) =>
      Number(isEvent(other)) - Number(isEvent(one)) || others.length - its.length || (one < other ? -1 : 1),
  );
  return {
    id: 'summary',
    heading: 'Who does what to whom',
    blocks: groups.flatMap(([type, edges]): Block[] => [
      { kind: 'heading', text: `${capitalised(relationTypeOf(type, facts.ontology).label)} (${edges.length})` },
      {
        kind: 'claims',
        claims: edges.map((edge) => notes.claim(wordFact(facts, edge), edge.citations)).filter(isClaim),
      },
    ]),
  };
};

/** An entity each: what it is, what it does and what is done to it; at the end those that are only named. */
export const profiles = (facts: ReportFacts, notes: NoteBook): Section => {
  const blocks: Block[] = [];
  const named: CitedNode[] = [];
  for (const entity of facts.entities) {
    const own = facts.facts.filter(({ from, to }) => from === entity.id || to === entity.id);
    const said = facts.statements.filter(({ speaker }) => speaker === entity.id).length;
    if (own.length + said === 0) {
      named.push(entity);
      continue;
    }
    const known = [wordEntity(facts, entity), said > 0 && `${plural(said, 'statement')} below`]
      .filter(Boolean)
      .join('; ');
    const claims = [
      notes.claim([{ text: known }], entity.citations.length > 0 ? entity.citations.slice(0, 2) : citedBy(own)),
      ...own.map((edge) => notes.claim(wordFactOf(facts, edge, entity.id), edge.citations)),
    ].filter(isClaim);
    if (claims.length > 0) blocks.push({ kind: 'heading', text: nameIn(facts, entity.id) }, { kind: 'claims', claims });
  }
  const rest = named
    .map((entity) => notes.claim(introduce(facts, entity), entity.citations.slice(0, 2)))
    .filter(isClaim);
  if (rest.length > 0) {
    const text = blocks.length > 0 ? 'Also named, without a relation or statement here' : 'Named';
    blocks.push({ kind: 'heading', text }, { kind: 'claims', claims: rest });
  }
  return { id: 'profiles', heading: 'Profiles', blocks };
};

const introduce = (facts: ReportFacts, entity: CitedNode): Words[] => [
  { text: nameIn(facts, entity.id), strong: true },
  { text: `, ${wordEntity(facts, entity)}` },
];

const citedBy = (edges: readonly CitedEdge[]) => edges.flatMap(({ citations }) => citations).slice(0, 1);

/** Events that have a date, in its order; who leads or belongs to what is of no one day. */
export const timeline = (facts: ReportFacts, notes: NoteBook): Section => {
  const events = facts.facts.filter(({ type }) => relationTypeOf(type, facts.ontology).standing !== true);
  const dated = events.flatMap((edge) => {
    const days = intervalOf(edge.properties.date);
    return days === undefined ? [] : [{ edge, days, date: wordDate(edge.properties.date!) }];
  });
  const undated = events.length - dated.length;
  const rows = dated
    .sort((one, other) => compare(one.days.start, other.days.start) || compare(one.edge.id, other.edge.id))
    .flatMap(({ edge, date }) => {
      const { date: _, ...properties } = edge.properties;
      const claim = notes.claim(wordFact(facts, { ...edge, properties }), edge.citations);
      return claim ? [{ date, claim }] : [];
    });
  const text = `Of ${plural(events.length, 'event')} the text gives no date for ${undated}.`;
  const left = undated > 0 ? [{ kind: 'paragraph', text } as const] : [];
  return { id: 'timeline', heading: 'Timeline', blocks: rows.length > 0 ? [{ kind: 'dated', rows }, ...left] : [] };
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What they said, word for word. */
export const statements = (facts: ReportFacts, notes: NoteBook): Section => ({
  id: 'statements',
  heading: 'Statements',
  blocks: facts.statements.flatMap((said): Block[] => {
    const by = notes.claim(wordSpeaker(facts, said), said.statement.citations);
    return by ? [{ kind: 'quote', text: String(said.statement.properties.text), by }] : [];
  }),
});

const wordSpeaker = (facts: ReportFacts, { statement, speaker, about, reportedBy }: SaidStatement): Words[] => {
  const { kind, cue, date, status } = statement.properties;
  const words = kind === 'indirect' ? 'in the reporter’s words' : kind === 'mixed' ? 'partly quoted' : 'quoted';
  const more = [
    cue === undefined ? words : `“${String(cue)}”, ${words}`,
    ...(about.length > 0 ? [`about ${about.map((id) => nameIn(facts, id)).join(', ')}`] : []),
    ...(reportedBy === undefined ? [] : [`carried by ${nameIn(facts, reportedBy)}`]),
    ...(status === undefined || status === 'asserted' || status === 'attributed' ? [] : [String(status)]),
    ...(date === undefined ? [] : [wordDate(date)]),
  ];
  return [{ text: nameIn(facts, speaker), strong: true }, { text: ` (${more.join('; ')})` }];
};
