import { STATUSES } from '../model/ontology';
import { statusMeaning, statusWord } from '../model/status-word';
import { countSources } from '../model/sources';
import type { Citation } from '../model/view';
import { MOST_NOTES } from './note-book';
import type { Block, Section } from './report';
import type { ReportFacts } from './report-facts';
import { plural } from './word-facts';

/** How it was made, so that anybody can check it or make it again. */
export const method = (facts: ReportFacts): Section => {
  const rules = new Map<string, number>();
  for (const { properties } of facts.facts) {
    for (const rule of (properties.rules ?? []) as string[]) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  const used = [...rules].sort(([one, its], [other, others]) => others - its || (one < other ? -1 : 1));
  const statuses = STATUSES.filter((status) => facts.facts.some(({ properties }) => properties.status === status));
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `Made by newsgraph ${facts.version}, a program that reads articles by rules and models; it can err, so look at the notes. Chosen: ${facts.chosen}.`,
    },
    {
      kind: 'paragraph',
      text: `Every line above ends in the numbers of its notes. A note gives the sentence as it stands in the stored article, with its outlet, day and title. Sentences, articles and independent outlets are counted once each, a reprint with what it repeats. Of a claim with more than ${MOST_NOTES} sentences the first ${MOST_NOTES} by date are cited.`,
    },
    ...(statuses.length === 0
      ? []
      : ([
          { kind: 'heading', text: 'How sure the articles are' },
          {
            kind: 'table',
            head: ['Shown as', 'Relations', 'Means'],
            rows: statuses.map((status) => [
              statusWord(status) || 'no word',
              String(facts.facts.filter(({ properties }) => properties.status === status).length),
              statusMeaning(status),
            ]),
          },
        ] as const)),
    { kind: 'heading', text: 'Articles' },
    withoutEmptyColumns(
      ['Published', 'Outlet', 'Title and address'],
      articlesOf(citationsOf(facts)).map(({ published = '', publisher = '', title, url }) => [
        published,
        publisher,
        url === undefined ? title : `${title}, ${url}`,
      ]),
    ),
    ...(used.length === 0
      ? []
      : ([
          { kind: 'heading', text: 'Appendix: rules that found the relations' },
          { kind: 'paragraph', text: `${used.map(([rule, count]) => `${rule} (${count})`).join(', ')}.` },
        ] as const)),
  ];
  return { id: 'method', heading: 'Method', blocks };
};

const withoutEmptyColumns = (head: readonly string[], rows: readonly (readonly string[])[]): Block => {
  const isFilled = (_cell: string, column: number) => rows.some((row) => row[column] !== '');
  return { kind: 'table', head: head.filter(isFilled), rows: rows.map((row) => row.filter(isFilled)) };
};

/** "12 people, groups and countries, 30 relations … from 14 sentences of 7 articles by 3 outlets, 2021-07-26 to …". */
export const countAll = (facts: ReportFacts): string => {
  const citations = citationsOf(facts);
  const articles = articlesOf(citations);
  const sources = countSources(citations);
  const outlets = articles.some(({ publisher }) => publisher !== undefined) ? sources.outlets : 0;
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  const span = days.length === 0 ? '' : days[0] === days.at(-1) ? `, ${days[0]}` : `, ${days[0]} to ${days.at(-1)}`;
  return [
    `${plural(facts.entities.length, 'entity', 'entities')}, ${plural(facts.facts.length, 'relation')}`,
    `, ${plural(facts.statements.length, 'statement')} from ${plural(sources.sentences, 'sentence')}`,
    ` of ${plural(sources.articles, 'article')}${outlets > 0 ? ` by ${plural(outlets, 'outlet')}` : ''}${span}`,
  ].join('');
};

const citationsOf = ({ entities, facts, statements }: ReportFacts): Citation[] =>
  [...entities, ...facts, ...statements.map(({ statement }) => statement)].flatMap(({ citations }) => citations);

const articlesOf = (citations: readonly Citation[]): Citation[] =>
  [...new Map(citations.map((citation) => [citation.article, citation])).values()].sort((one, other) =>
    `${one.published ?? ''}\n${one.article}` < `${other.published ?? ''}\n${other.article}` ? -1 : 1,
  );
