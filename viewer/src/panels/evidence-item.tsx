import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { MarkedEvidence } from '../../../graph/model/marked-evidence';
import { citationOf } from '../graph/citation';
import { useDesk } from '../state/desk';
import { MarkedSentence } from './marked-sentence';
import { SourceLine } from './source-line';

interface Properties {
  readonly evidence: MarkedEvidence;
  /** The same text in other articles. */
  readonly reprints?: readonly MarkedEvidence[];
}

/** One sentence with its neighbours, its source and what can be done with it; all offsets are into the article's text. */
export const EvidenceItem = ({ evidence, reprints = [] }: Properties) => {
  const { goTo, announce } = useDesk();
  const [isCopied, setCopied] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { start, end, text, before, after, marks } = evidence;
  const copy = () =>
    navigator.clipboard.writeText(citationOf(evidence)).then(
      () => {
        setCopied(true);
        announce('Citation copied');
        setTimeout(() => setCopied(false), 2000);
      },
      () => announce('This browser does not allow copying; select the sentence and copy it yourself.'),
    );
  return (
    <li data-sentence={evidence.sentence}>
      <blockquote>
        {before && <span className="context">{before.text} </span>}
        <MarkedSentence text={text} start={start} marks={marks} />
        {after && <span className="context"> {after.text}</span>}
      </blockquote>
      <p className="source">
        <Button className="link title" onPress={() => goTo({ article: evidence.article, at: `${start}-${end}` })}>
          {evidence.title}
        </Button>
        <SourceLine source={evidence} />
      </p>
      <p className="acts">
        <Button className="link" onPress={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy citation'}
        </Button>
        {reprints.length > 0 && (
          <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {reprints.length === 1 ? 'Same text in 1 other article' : `Same text in ${reprints.length} other articles`}
          </Button>
        )}
      </p>
      {isOpen && (
        <ul className="reprints">
          {reprints.map((reprint) => (
            <li key={reprint.sentence}>
              <Button
                className="link"
                onPress={() => goTo({ article: reprint.article, at: `${reprint.start}-${reprint.end}` })}
              >
                {reprint.title}
              </Button>
              <SourceLine source={reprint} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
