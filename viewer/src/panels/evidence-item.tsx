import { Button } from 'react-aria-components';
import type { Evidence } from '../api/answers';
import type { GoTo } from '../state/use-page';
import { SourceLine } from './source-line';

/** The sentence, marked inside its paragraph; all offsets are into the article's text. */
export const EvidenceItem = ({ evidence, goTo }: { readonly evidence: Evidence; readonly goTo: GoTo }) => {
  const { paragraph, start, end } = evidence;
  return (
    <li data-sentence={evidence.sentence}>
      <blockquote>
        {paragraph.text.slice(0, start - paragraph.start)}
        <mark>{paragraph.text.slice(start - paragraph.start, end - paragraph.start)}</mark>
        {paragraph.text.slice(end - paragraph.start)}
      </blockquote>
      <p className="source">
        <Button className="link title" onPress={() => goTo({ article: evidence.article, at: `${start}-${end}` })}>
          {evidence.title}
        </Button>
        <SourceLine source={evidence} />
      </p>
    </li>
  );
};
