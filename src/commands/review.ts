import { InputError } from '../../graph/model/errors';
import type { GraphStore } from '../../graph/stores/store';
import { openToChange, openToRead, withStore } from '../open-store';
import type { ReviewAction, ReviewInput } from '../review/review-action';
import { defineCommand } from './command';
import { wholeNumber } from './parse-option';

const ACTIONS = ['list', 'show', 'same', 'different', 'unsure', 'wrong', 'undo', 'export', 'import'] as const;
type ActionName = (typeof ACTIONS)[number];

/** Those that only read, so a running server may answer. */
const READING: readonly ActionName[] = ['list', 'show', 'export'];

interface Input extends ReviewInput {
  readonly action?: string;
}

export const review = defineCommand<Input>({
  name: 'review',
  arguments: '[action] [what...]',
  description:
    'Decide what the graph is in doubt about: list, show PAIR, same A B, different A B, unsure A B, wrong RELATION, undo [ID], export FILE, import FILE.',
  options: [
    { flags: '--reason <text>', description: 'why: kept with the decision' },
    { flags: '--by <name>', description: 'who decides; default: the user of this machine' },
    { flags: '--decided', description: 'list: the decisions so far instead of the pairs' },
    { flags: '--limit <pairs>', description: 'most pairs shown', default: 20, parse: wholeNumber(1, 10_000) },
    { flags: '--force', description: 'export: write over a file that is there' },
    { flags: '--json', description: 'the outcome as JSON' },
  ],
  examples: [
    ['review', 'pairs that may be one, most useful first'],
    ['review show person/ada-cole:person/ada-b-cole', 'both sides with their sentences'],
    ['review same person/ada-cole person/ada-b-cole --reason "one chair"', 'they are one node from now on'],
    ['review wrong "person/ada-cole|MEETS|person/bo-ray|asserted" --reason "a headline"', 'the edge is gone'],
    ['review undo', 'the latest decision was never made; undo ID takes back another'],
    ['review export decisions.jsonl', 'for another store, which reads it with review import'],
  ],
  run: async (input, { config, terminal }) => {
    const { action: name = 'list', what = [] } = input;
    if (!isAction(name)) throw new InputError(`There is no "review ${name}"; there are ${ACTIONS.join(', ')}.`);
    const action = loadAction(name);
    const opening = READING.includes(name) ? openToRead(config) : openToChange(config);
    await withStore(opening, (store: GraphStore) => action(store, what, { ...input, action: name }, terminal));
  },
});

const isAction = (name: string): name is ActionName => (ACTIONS as readonly string[]).includes(name);

const loadAction = (name: ActionName): ReviewAction => {
  if (name === 'list' || name === 'show') {
    const { listPairs, showOnePair } = require('../review/show-review') as typeof import('../review/show-review');
    return name === 'list' ? listPairs : showOnePair;
  }
  if (name === 'export' || name === 'import') {
    const files = require('../review/decision-files') as typeof import('../review/decision-files');
    return name === 'export' ? files.exportDecisions : files.importDecisions;
  }
  return (require('../review/decide') as typeof import('../review/decide')).decide;
};
