import { InputError } from '../../graph/model/errors';
import type { ReviewSide } from '../../graph/model/review';
import { findCandidates } from '../../graph/review/find-candidates';
import { decisionRows } from '../../graph/review/review-of';
import { showPair } from '../../graph/review/show-pair';
import { loadFolding } from '../load-folding';
import { showRows } from '../show-rows';
import { entityId } from './entity-id';
import type { ReviewAction } from './review-action';

export const listPairs: ReviewAction = async (store, _, { decided, limit, json }, terminal) => {
  if (decided) {
    const rows = decisionRows(await store.decisions()).slice(0, limit);
    const cells = rows.map(({ id, kind, a, b, relation, by, when, why, standing }) => [
      ...[id, kind, relation?.id ?? `${a?.id} ${b?.id}`, by, when],
      ...[why ?? '', standing ? 'stands' : 'taken back'],
    ]);
    const columns = ['id', 'decision', 'about', 'by', 'when', 'why', 'state'];
    if (json) await terminal.printJson(rows, 1);
    else await showRows({ columns, rows: cells, truncated: false }, {}, terminal);
    return;
  }
  const candidates = await findCandidates(store, loadFolding());
  const shown = candidates.slice(0, limit);
  if (json) await terminal.printJson({ count: candidates.length, pairs: shown }, 1);
  else {
    const rows = shown.map(({ id, reason, score }) => [id, reason, score]);
    await showRows({ columns: ['pair', 'may be one by', 'score'], rows, truncated: false }, {}, terminal);
  }
  terminal.log(
    candidates.length === 0
      ? 'Nothing is in doubt.'
      : `${shown.length} of ${candidates.length} pairs; newsgraph review show PAIR tells more of one.`,
  );
};

export const showOnePair: ReviewAction = async (store, what, { json }, terminal) => {
  const [a, b] = what.length === 1 ? what[0]!.split(':') : what;
  if (a === undefined || b === undefined || a === '' || b === '' || what.length > 2)
    throw new InputError('Name a pair as review list does, A:B, or its two sides; newsgraph review list shows pairs.');
  const pair = await showPair(store, { a: await entityId(store, a), b: await entityId(store, b) });
  if (json) await terminal.printJson(pair, 1);
  else await terminal.print([...linesOf(pair.a), '', ...linesOf(pair.b)]);
};

const linesOf = ({ id, labels, name, aliases, articles, roles, evidence }: ReviewSide): string[] => [
  `${name}  (${labels.filter((label) => label !== 'Entity').join(' ')}, ${id}, ${articles} articles)`,
  ...(aliases.length > 0 ? [`  also ${aliases.join(', ')}`] : []),
  ...roles.map(({ role, of }) => `  ${role}, ${of}`),
  ...evidence.map(({ text, title, publisher }) => `  “${text}” ${[publisher, title].filter(Boolean).join(': ')}`),
];
