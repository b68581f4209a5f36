import { relationTypeOf } from '../figures/figure';
import type { CitedEdge } from '../model/view';
import { groupBy } from '../queries/label-of';
import type { NoteBook } from './note-book';
import type { Block, Claim, Section } from './report';
import type { ReportFacts } from './report-facts';
import { nameIn, wordFact } from './word-facts';

const isDenied = ({ properties }: CitedEdge): boolean => properties.status === 'negated';

/** The same two, whatever the direction where the type has none. */
const keyOf = ({ ontology }: ReportFacts, { from, type, to }: CitedEdge): string =>
  [...(relationTypeOf(type, ontology).symmetric ? [from, to].sort() : [from, to]), type].join('\n');

/** The stance of a statement whose content the speaker calls untrue. */
const DENIES = 'deny';

/**
 * Claims against their denials, and against claims of the opposite, side by side; then denials that stand alone, and
 * what somebody denies in words that are no relation. Says so when there is nothing: readers look for it.
 */
export const contested = (facts: ReportFacts, notes: NoteBook): Section => {
  const claimsOf = (edges: readonly CitedEdge[]): Claim[] =>
    edges.flatMap((edge) => notes.claim(wordFact(facts, edge), edge.citations) ?? []);
  const versus = (headings: readonly [string, string], one: CitedEdge[], other: CitedEdge[]): Block[] => {
    const [left, right] = [claimsOf(one), claimsOf(other)];
    if (left.length === 0 || right.length === 0) return [];
    return [
      {
        kind: 'versus',
        sides: [
          { heading: headings[0], claims: left },
          { heading: headings[1], claims: right },
        ],
      },
    ];
  };
  const inWords = facts.statements.flatMap(({ statement, speaker }) => {
    const { stance, text, cue } = statement.properties;
    if (stance !== DENIES) return [];
    const words = [{ text: nameIn(facts, speaker), strong: true }, { text: ` (“${String(cue)}”): ${String(text)}` }];
    return notes.claim(words, statement.citations) ?? [];
  });
  const same = [...groupBy(facts.facts, (edge) => keyOf(facts, edge)).values()];
  const denied = same.filter((edges) => edges.some(isDenied));
  const answered = denied.filter((edges) => !edges.every(isDenied));
  const alone = denied.filter((edges) => edges.every(isDenied)).flat();
  const blocks: Block[] = [
    ...answered.flatMap((edges) =>
      versus(
        ['Claimed', 'Denied'],
        edges.filter((edge) => !isDenied(edge)),
        edges.filter(isDenied),
      ),
    ),
    ...opposites(facts).flatMap(([one, other]) => {
      const [{ from, to, type }] = one as [CitedEdge];
      const labels = new Set(other.map((edge) => relationTypeOf(edge.type, facts.ontology).label));
      const head = (label: string) => `${nameIn(facts, from)} ${label} ${nameIn(facts, to)}`;
      return versus([head(relationTypeOf(type, facts.ontology).label), head([...labels].join(', '))], one, other);
    }),
    ...(alone.length === 0
      ? []
      : ([
          { kind: 'heading', text: 'Denied, and claimed by nobody here' },
          { kind: 'claims', claims: claimsOf(alone) },
        ] as const)),
    ...(inWords.length === 0
      ? []
      : ([
          { kind: 'heading', text: 'Denied in words' },
          { kind: 'claims', claims: inWords },
        ] as const)),
  ];
  const nothing = { kind: 'paragraph', text: 'Nothing here is denied, or contradicted by another relation.' } as const;
  return { id: 'contested', heading: 'What is contested', blocks: blocks.length > 0 ? blocks : [nothing] };
};

/** Facts between the same two whose types the ontology calls opposites; what is denied is no claim of its own. */
const opposites = ({ facts, ontology }: ReportFacts): [CitedEdge[], CitedEdge[]][] => {
  const claimed = facts.filter((edge) => !isDenied(edge));
  const between = groupBy(claimed, ({ from, to }) => [from, to].join('\n'));
  return [...between.values()].flatMap((edges) =>
    ontology.relations.flatMap(({ name, opposites: others = [] }): [CitedEdge[], CitedEdge[]][] => {
      const one = edges.filter(({ type }) => type === name);
      const other = edges.filter(({ type }) => others.includes(type));
      return one.length > 0 && other.length > 0 ? [[one, other]] : [];
    }),
  );
};
