import type { GraphPatch } from '../../graph/model/patch';
import { cleanText } from '../../ingest/clean/clean-text';
import type { Knowledge } from '../../ingest/knowledge';
import { toPatch } from '../../ingest/patch/to-patch';
import { readArticle } from '../../ingest/pipeline';
import { foldSpelling } from '../../ingest/resolve/normalise-name';
import type { Cell } from './fill';

const UNDIRECTED = new Set(['MEETS', 'AGREES_WITH']);

/** What of a cell does not come out, one line each; empty where all does. */
export const missedOf = (cell: Cell, knowledge: Knowledge): string[] => {
  const article = { id: 'article/cell', title: '', text: cleanText(cell.text), sha256: '', published: '2024-06-14' };
  const patch = toPatch(readArticle(article, knowledge), knowledge);
  const isCalled = callerOf(patch);
  const missed = cell.gives
    .filter(
      ([from, type, to, fields]) =>
        !patch.relations.some(
          (relation) =>
            relation.type === type &&
            relation.status !== 'negated' &&
            ((isCalled(relation.from, from) && isCalled(relation.to, to)) ||
              (UNDIRECTED.has(type) && isCalled(relation.from, to) && isCalled(relation.to, from))) &&
            (fields?.withdrawFrom === undefined || isCalled(relation.withdrawFrom, fields.withdrawFrom)) &&
            (fields?.status === undefined || relation.status === fields.status),
        ),
    )
    .map(([from, type, to]) => `${from} ${type} ${to}`);
  if (cell.says === undefined) return missed;
  const [speaker, words] = cell.says;
  const isSaid = patch.statements.some((one) => isCalled(one.speaker, speaker) && one.text.includes(words));
  return isSaid ? missed : [...missed, `${speaker} says "${words}"`];
};

/** Whether an entity has one of the names that are parted by bars. */
const callerOf = ({ entities }: GraphPatch): ((id: string | undefined, names: string) => boolean) => {
  const namesOf = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases].map(foldSpelling)]));
  return (id, names) =>
    id !== undefined && names.split('|').some((name) => namesOf.get(id)!.includes(foldSpelling(name)));
};
