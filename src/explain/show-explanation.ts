import colours from 'picocolors';
import { Painted } from '../painted';
import { visible } from '../visible';
import type { ExplainedSentence, Explanation, Mark, Rule } from './explanation';

/** The explanation as lines of text; marks stand in brackets, so that they are seen without colours too. */
export const showExplanation = ({ id, kind, article, says, rules, facts, sentences }: Explanation): Painted =>
  new Painted(
    [
      colours.bold(visible(says)),
      visible(`${kind} ${id}`),
      ...(kind === 'entity' ? [visible(`in ${article}`)] : []),
      '',
      ...facts.map(({ what, says: why }) => visible(`${`${what}:`.padEnd(9)} ${why}`)),
      ...rules.flatMap(showRule),
      ...sentences.flatMap(showSentence),
    ].join('\n'),
  );

const showRule = ({ name, says, file, line, frame }: Rule): string[] => [
  `rule:     ${colours.bold(visible(name))}${says ? `: ${visible(says)}` : ''}`,
  ...(file === undefined ? [] : [visible(`          ${file}:${line}`), visible(`          ${frame}`)]),
];

const showSentence = (sentence: ExplainedSentence): string[] => [
  '',
  marked(sentence),
  colours.dim(visible(sentence.id)),
  ...sentence.tree.map((line) => {
    const text = visible(`${'  '.repeat(line.depth)}${line.text}`);
    const as = sentence.marks.filter((mark) => mark.start < line.end && line.start < mark.end).map((mark) => mark.as);
    const note = as.length > 0 && line.depth >= 0 ? `  ${colour(as[0]!)(`← ${[...new Set(as)].join(', ')}`)}` : '';
    return `  ${text.padEnd(40)} ${visible(`${line.tag.padEnd(6)}${line.relation}`)}${note}`;
  }),
  ...sentence.repairs.map(({ name, example }) => colours.dim(visible(`  mended by ${name}, as in "${example}"`))),
];

/** "[Ana Silva](from) [criticized](cue) [Peru](to)"; a mark may stand within another. */
const marked = ({ text, start, marks }: ExplainedSentence): string => {
  let shown = '';
  for (let at = 0; at <= text.length; at += 1) {
    const closing = marks.filter((mark) => mark.end - start === at).reverse();
    shown += closing.map((mark) => colour(mark.as)(`](${mark.as})`)).join('');
    shown += marks
      .filter((mark) => mark.start - start === at)
      .map((mark: Mark) => colour(mark.as)('['))
      .join('');
    shown += visible(text[at] ?? '');
  }
  return shown;
};

const colour = (as: string): ((text: string) => string) =>
  as === 'from' || as === 'speaker' ? colours.cyan : as === 'to' ? colours.magenta : as === 'cue' ? colours.green : colours.yellow; // prettier-ignore
