import type { Analysis } from '../../ingest/analysis';
import { repairs } from '../../ingest/repairs/order';
import { tagRepairs } from '../../ingest/repairs/tags/order';
import type { ExplainedSentence, Mark, NamedRepair, TreeLine } from './explanation';

/** The sentence with its marks in text order and its tree: heads first, names as one line, punctuation left out. */
export const explainSentence = (analysis: Analysis, sentence: number, marks: readonly Mark[]): ExplainedSentence => {
  const { start, end, firstToken, endToken } = analysis.sentences[sentence]!;
  const tree: TreeLine[] = [];
  const visit = (token: number, depth: number): void => {
    const { labels } = analysis.tree;
    const children = analysis.syntax.childrenOf(token);
    const unit = [token, ...children.filter((child) => labels[child] === 'flat')].sort((one, other) => one - other);
    const span = { start: analysis.tokens[unit[0]!]!.start, end: analysis.tokens[unit.at(-1)!]!.end };
    const text = analysis.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    tree.push({ ...span, text, tag: analysis.tags[token]!, relation: labels[token]!, depth });
    for (const child of children) {
      if (labels[child] !== 'flat' && labels[child] !== 'punct') visit(child, depth + 1);
    }
  };
  for (let token = firstToken; token < endToken; token += 1) if (analysis.tree.heads[token]! < 0) visit(token, 0);
  return {
    id: `${analysis.article.id}#${start}-${end}`,
    start,
    end,
    text: analysis.article.text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .sort((one, other) => one.start - other.start || other.end - one.end),
    tree,
    repairs: repairsOf(analysis, sentence),
  };
};

const examples = new Map([...tagRepairs, ...repairs].map(({ name, example }) => [name, example]));

const repairsOf = (analysis: Analysis, sentence: number): NamedRepair[] => {
  const touches = [...analysis.tagRepairs, ...analysis.treeRepairs].filter((touch) => touch.sentence === sentence);
  return [...new Set(touches.map(({ repair }) => repair))].map((name) => ({ name, example: examples.get(name)! }));
};
