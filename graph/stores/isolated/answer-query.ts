import type { GrafeoDB } from '@grafeo-db/js';
import { InputError } from '../../model/errors';
import { answerMeter, MOST_BYTES } from '../answer-meter';
import { rowsOf } from '../embedded-rows';
import { writesMessage } from '../guard/check-query';
import { writesByPlan } from '../guard/embedded-plan';
import { limitRows } from '../limit-rows';
import type { QueryResult } from '../store';
import type { Question } from './messages';

/** One statement on a database that was opened for reading only. */
export const answerQuery = async (
  database: GrafeoDB,
  address: string,
  { cypher, params, maxRows }: Question,
): Promise<QueryResult> => {
  await checkPlan(database, cypher, params);
  try {
    // One row more than wanted tells that there are more.
    const result = await database.executeCypher(limitRows(cypher, maxRows + 1), params);
    return rowsOf(database, result, maxRows, answerMeter(MOST_BYTES));
  } catch (error) {
    if (/^25/.test((error as { gqlStatus?: string }).gqlStatus ?? ''))
      throw new InputError(writesMessage('found on running it; nothing was kept'));
    throw error;
  }
};

/**
 * The second line behind the check of the words: the engine's own plan. What it does not plan (`SHOW INDEXES`) neither
 * reads files nor calls, but is not trusted with the words.
 */
const checkPlan = async (database: GrafeoDB, cypher: string, params: object): Promise<void> => {
  let plan: string;
  try {
    plan = String((await database.executeCypher(`EXPLAIN ${cypher}`, params)).scalar());
  } catch (error) {
    if (/csv|call/i.test(cypher)) throw error;
    return;
  }
  const clause = writesByPlan(plan);
  if (clause !== undefined) throw new InputError(writesMessage(`so the engine plans: ${clause}`));
};
