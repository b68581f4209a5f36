import type { Evidence } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import type { GoTo } from '../state/use-page';
import { EvidenceItem } from './evidence-item';
import { Message } from './message';

interface Properties {
  /** Of an edge, entity or statement. */
  readonly id: string;
  readonly goTo: GoTo;
}

/** Every sentence something stands on, each inside its paragraph. */
export const EvidenceList = ({ id, goTo }: Properties) => {
  const asked = useAnswer<{ evidence: readonly Evidence[] }>('evidence', { id });
  if (asked.state === 'waiting') return <Message text="Loading the sentences…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  if (asked.answer.evidence.length === 0)
    return <Message text="No sentence is stored for this; it may have been removed. Reload the page." />;
  return (
    <ol className="evidence">
      {asked.answer.evidence.map((evidence) => (
        <EvidenceItem key={evidence.sentence} evidence={evidence} goTo={goTo} />
      ))}
    </ol>
  );
};
