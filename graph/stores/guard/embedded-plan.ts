import { READING_PROCEDURES } from './reading-procedures';

const WRITING = /^(Load|Add|Create|Insert|Merge|Set|Delete|Detach|Remove|Drop|Alter)/;

/**
 * What in the embedded engine's plan (the text that EXPLAIN gives, one operator a line) does more than read the graph, or
 * undefined. A text of the query with line breaks in it may look like an operator: then a question is refused in vain.
 */
export const writesByPlan = (plan: string): string | undefined => {
  for (const line of plan.split('\n')) {
    const operator = line.trimStart();
    if (WRITING.test(operator)) return /^\w+/.exec(operator)![0];
    const called = /^CallProcedure \(([^()]*)/.exec(operator)?.[1];
    if (called !== undefined && !READING_PROCEDURES.has(called)) return `CALL ${called}`;
  }
  return undefined;
};
