import { readClause } from '../../../ingest/syntax/clause';
import { buildSyntax } from '../../../ingest/syntax/syntax';
import type { Token, Upos } from '../../../ingest/analysis';

/** "accused him of refusing him of refusing …": each verb under the one before, each with an object and "of". */
const nested = (depth: number) => {
  const tokens: Token[] = [];
  const tags: Upos[] = [];
  const labels: string[] = [];
  const heads = new Int32Array(depth * 3);
  for (let verb = 0; verb < depth; verb += 1) {
    const at = verb * 3;
    for (const [text, tag, label, head] of [
      ['of', 'SCONJ', 'mark', at + 1],
      ['refusing', 'VERB', verb === 0 ? 'root' : 'advcl', verb === 0 ? -1 : at - 2],
      ['him', 'PRON', 'obj', at + 1],
    ] as const) {
      heads[tokens.length] = head;
      tokens.push({ text, start: 0, end: 0, sentence: 0 });
      tags.push(tag);
      labels.push(label);
    }
  }
  return buildSyntax(tokens, tags, tokens.map(({ text }) => text), { heads, labels }); // prettier-ignore
};

test('a clause under a clause is read once, however deep they stand', () => {
  const depth = 166;
  const syntax = nested(depth);
  let asked = 0;
  const childrenUnder = (token: number, label: string): number[] => {
    asked += 1;
    return syntax.childrenUnder(token, label);
  };
  const counted = { ...syntax, childrenUnder };
  for (let verb = depth - 1; verb >= 0; verb -= 1) {
    const clause = readClause(counted, verb * 3 + 1);
    expect(clause.object).toEqual([verb * 3 + 2]);
    // Who refuses is who was accused.
    expect(clause.subject).toEqual(verb === 0 ? [] : [verb * 3 - 1]);
  }
  expect(asked).toBeLessThan(depth * 50);
});
