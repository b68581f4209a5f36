import type { MarkedEvidence } from '../../../graph/model/marked-evidence';
import { useAnswer } from '../api/use-answer';
import { EvidenceItem } from './evidence-item';
import { Message } from './message';

/** The first sentence behind a fact: the oldest article that states it. */
export const BestSentence = ({ id }: { readonly id: string }) => {
  const asked = useAnswer<{ evidence: readonly MarkedEvidence[] }>('evidence', { id });
  if (asked.state === 'waiting') return <Message text="Loading the sentence…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  // One in which all three are marked says most.
  const roles = ({ marks }: MarkedEvidence) => new Set(marks.map(({ role }) => role)).size;
  const best = [...asked.answer.evidence].sort((one, other) => roles(other) - roles(one))[0];
  return best ? (
    <ol className="evidence">
      <EvidenceItem evidence={best} />
    </ol>
  ) : (
    <Message text="No sentence is stored for this; it may have been removed. Reload the page." />
  );
};
