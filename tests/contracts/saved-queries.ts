import type { GraphPatch, MentionRecord, SentenceRecord } from '../../graph/model/patch';
import { patchOf, type Line } from './store-patches';

const [ana, boris, carl] = ['person/ana', 'person/boris', 'person/carl'];
const [union, guard, zembla] = ['group/union', 'group/guard', 'country/zm'];
const cast = [
  { id: ana, name: 'Ana Silva', aliases: ['A. Silva'] },
  { id: boris, name: 'Boris Ode' },
  { id: carl, name: 'Carl Ray' },
  { id: union, name: 'Blue Union' },
  { id: guard, name: 'Home Guard' },
  { id: zembla, name: 'Zembla' },
];

const report = (slug: string, publisher: string, published: string, lines: readonly Line[]): GraphPatch => {
  const patch = patchOf(slug, cast, lines);
  const entities = patch.entities.map((entity) => ({
    ...entity,
    mentions: [...entity.mentions, ...patch.sentences.flatMap((sentence) => mentionAtEnd(sentence, entity.name))],
  }));
  return { ...patch, entities, article: { ...patch.article, publisher, published } };
};

/** The other one of "Ana Silva meets Carl Ray.": the patch names only the first. */
const mentionAtEnd = ({ id, end, text }: SentenceRecord, name: string): MentionRecord[] =>
  text.endsWith(` ${name}.`)
    ? [{ sentence: id, start: end - 1 - name.length, end: end - 1, surface: name, form: 'name' }]
    : [];

/** Four reports of three outlets: support that turns, a deed one says and another denies, demands, plans, a meeting. */
export const reports: readonly GraphPatch[] = [
  report('one', 'The Bell', '2024-01-01', [
    { from: ana, type: 'SUPPORTS', to: boris },
    { from: ana, type: 'LEADS', to: union, role: 'head' },
    { from: carl, type: 'CRITICIZES', to: boris },
  ]),
  report('two', 'The Bell', '2024-02-01', [
    { from: ana, type: 'CRITICIZES', to: boris },
    { from: ana, type: 'MEETS', to: carl, date: '2024-01-30' },
    { from: guard, type: 'ATTACKS', to: union, status: 'attributed', attributedTo: ana },
  ]),
  report('three', 'The Drum', '2024-03-01', [
    { from: carl, type: 'CRITICIZES', to: boris },
    { from: guard, type: 'ATTACKS', to: union, status: 'negated', attributedTo: boris },
    { from: union, type: 'REQUESTS_WITHDRAWAL', to: guard, withdrawFrom: zembla },
  ]),
  report('four', 'Echo', '2024-04-01', [{ from: zembla, type: 'DEPLOYS_TO', to: union, status: 'planned' }]),
];

interface Answer {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly rows: readonly (readonly unknown[])[];
}

/** What each saved query answers over those reports, on every store. */
// prettier-ignore
export const ANSWERS: Readonly<Record<string, Answer>> = {
  announced: { rows: [['Zembla', 'DEPLOYS_TO', 'Blue Union', 'planned', null, 'Zembla deploys_to Blue Union.']] },
  between: {
    params: { one: 'A. Silva', other: boris, since: null },
    rows: [
      ['2024-01-01', 'Ana Silva', 'SUPPORTS', 'Boris Ode', 'asserted', 'The Bell', 'Ana Silva supports Boris Ode.'],
      ['2024-02-01', 'Ana Silva', 'CRITICIZES', 'Boris Ode', 'asserted', 'The Bell', 'Ana Silva criticizes Boris Ode.'],
    ],
  },
  'changed-position': { rows: [['Ana Silva', 'Boris Ode', '2024-01-01', '2024-02-01', 'turned against']] },
  'claims-of': {
    params: { name: 'Ana Silva' },
    rows: [['Ana Silva', 'Home Guard', 'ATTACKS', 'Blue Union', 'attributed', 1]],
  },
  'contested-claims': { rows: [['Home Guard', 'ATTACKS', 'Blue Union', 1, 'Ana Silva', 1, 'Boris Ode']] },
  critics: { rows: [['Carl Ray', 'Boris Ode', 2, 2, 2], ['Ana Silva', 'Boris Ode', 1, 1, 1]] },
  'did-with': {
    params: { who: carl, whom: 'Ana Silva', since: '2024' },
    rows: [['2024-01-30', 'Carl Ray', 'MEETS', 'Ana Silva', 'asserted', 'The Bell', 'Ana Silva meets Carl Ray.']],
  },
  'said-about': {
    params: { who: 'Ana Silva', about: boris, since: '2024-02' },
    rows: [
      ['2024-02-01', 'The Bell', 'Ana Silva', null, 'Ana Silva criticizes Boris Ode.', 'Boris Ode', 'Ana Silva criticizes Boris Ode.'],
    ],
  },
  denials: { rows: [['Home Guard', 'ATTACKS', 'Blue Union', 'Boris Ode', 'Home Guard attacks Blue Union.']] },
  'facts-of': {
    params: { name: ana },
    rows: [
      ['from', 'CRITICIZES', 'Boris Ode', 'asserted', 1],
      ['from', 'LEADS', 'Blue Union', 'asserted', 1],
      ['from', 'MEETS', 'Carl Ray', 'asserted', 1],
      ['from', 'SUPPORTS', 'Boris Ode', 'asserted', 1],
    ],
  },
  meetings: { rows: [['2024-01-30', 'Ana Silva', 'Carl Ray', 'Ana Silva meets Carl Ray.']] },
  'most-mentioned': {
    rows: [
      ['Blue Union', union, 5, 4, 3], ['Ana Silva', ana, 4, 2, 1], ['Boris Ode', boris, 4, 3, 2], ['Home Guard', guard, 3, 2, 2],
      ['Carl Ray', carl, 3, 3, 2], ['Zembla', zembla, 1, 1, 1],
    ],
  },
  'most-quoted': { rows: [['Ana Silva', 2, 0, 2, 1], ['Carl Ray', 1, 0, 1, 1], ['Zembla', 1, 0, 1, 1]] },
  'named-together': { params: { name: 'Ana Silva' }, rows: [['Boris Ode', 2, 2, 1], ['Blue Union', 1, 1, 1], ['Carl Ray', 1, 1, 1]] },
  offices: { rows: [['Ana Silva', 'LEADS', 'Blue Union', 'head', 'asserted', 1]] },
  'one-outlet-only': {
    rows: [
      ['Echo', 'Zembla', 'DEPLOYS_TO', 'Blue Union', 'planned', 1],
      ['The Bell', 'Ana Silva', 'CRITICIZES', 'Boris Ode', 'asserted', 1],
      ['The Bell', 'Ana Silva', 'LEADS', 'Blue Union', 'asserted', 1],
      ['The Bell', 'Ana Silva', 'MEETS', 'Carl Ray', 'asserted', 1],
      ['The Bell', 'Ana Silva', 'SUPPORTS', 'Boris Ode', 'asserted', 1],
      ['The Bell', 'Home Guard', 'ATTACKS', 'Blue Union', 'attributed', 1],
      ['The Drum', 'Blue Union', 'REQUESTS_WITHDRAWAL', 'Home Guard', 'asserted', 1],
      ['The Drum', 'Home Guard', 'ATTACKS', 'Blue Union', 'negated', 1],
    ],
  },
  outlets: {
    rows: [
      ['The Bell', 2, 0, '2024-01-01', '2024-02-01', 5],
      ['Echo', 1, 0, '2024-04-01', '2024-04-01', 2],
      ['The Drum', 1, 0, '2024-03-01', '2024-03-01', 4],
    ],
  },
  'shared-enemies': { rows: [['Ana Silva', 'Carl Ray', 1, 'Boris Ode']] },
  'statements-about': {
    params: { name: 'Boris Ode', since: null },
    rows: [
      ['2024-01-01', 'The Bell', 'Ana Silva', null, 'Ana Silva supports Boris Ode.', 'Ana Silva supports Boris Ode.'],
      ['2024-02-01', 'The Bell', 'Ana Silva', null, 'Ana Silva criticizes Boris Ode.', 'Ana Silva criticizes Boris Ode.'],
      ['2024-03-01', 'The Drum', 'Carl Ray', null, 'Carl Ray criticizes Boris Ode.', 'Carl Ray criticizes Boris Ode.'],
    ],
  },
  'statements-of': {
    params: { name: 'A. Silva', since: '2024-01-15' },
    rows: [
      ['2024-02-01', 'The Bell', 'Ana Silva criticizes Boris Ode.', 'indirect', null, 'attributed', 'Ana Silva criticizes Boris Ode.'],
    ],
  },
  'who-criticizes-whom': {
    rows: [
      ['Ana Silva', 'CRITICIZES', 'Boris Ode', 'asserted', 'Ana Silva criticizes Boris Ode.'],
      ['Carl Ray', 'CRITICIZES', 'Boris Ode', 'asserted', 'Carl Ray criticizes Boris Ode.'],
      ['Carl Ray', 'CRITICIZES', 'Boris Ode', 'asserted', 'Carl Ray criticizes Boris Ode.'],
    ],
  },
  'who-leads-what': { rows: [['Ana Silva', 'Blue Union', 'head', 'asserted', 1]] },
  'withdrawal-evidence': {
    rows: [['Blue Union', 'Home Guard', 'Zembla', 'asserted', '2024-03-01', 'The Drum', 'Blue Union requests_withdrawal Home Guard.']],
  },
  'withdrawal-requests': { rows: [['Blue Union', 'Home Guard', 'Zembla', 'asserted', null]] },
};
