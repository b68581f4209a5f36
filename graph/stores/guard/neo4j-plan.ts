import { append } from '../../model/append';
import { READING_PROCEDURES } from './reading-procedures';

/** What the driver tells of a plan, of use here. */
export interface ServerPlan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly ServerPlan[];
}

const WRITING =
  /^(LoadCSV|Foreach|Transaction|Set[A-Z]|Lock|Administration|(Detach)?Delete)|Create|Merge|Remove|Drop|Alter/;

/**
 * What in a server's plan does more than read the graph (`LoadCSV`, `CALL db.stats.stop`), or undefined. `queryType` is
 * the server's own word for the whole: `r` reads, and calls of procedures on the server itself are `s`.
 */
export const writesByPlan = (plan: ServerPlan | false | undefined, queryType: string): string | undefined => {
  const open: ServerPlan[] = plan ? [plan] : [];
  let calls = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const operator = next.operatorType.split('@', 1)[0]!;
    if (operator === 'ProcedureCall') {
      calls += 1;
      const name = String(next.arguments.Details ?? '')
        .split('(')[0]!
        .replace(/`/g, '');
      if (!READING_PROCEDURES.has(name)) return `CALL ${name}`;
    } else if (WRITING.test(operator)) return operator;
    append(open, next.children);
  }
  return queryType === 'r' || (queryType === 's' && calls > 0) ? undefined : 'so the server says';
};
