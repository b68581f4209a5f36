import type { MarkedEvidence } from '../../../graph/model/marked-evidence';
import { useAnswer } from '../api/use-answer';
import { foldReprints } from '../graph/fold-reprints';
import { EvidenceItem } from './evidence-item';
import { Message } from './message';

/** Every sentence something stands on, with its neighbours; `id` is of an edge, entity or statement. */
export const EvidenceList = ({ id }: { readonly id: string }) => {
  const asked = useAnswer<{ evidence: readonly MarkedEvidence[] }>('evidence', { id });
  if (asked.state === 'waiting') return <Message text="Loading the sentences…" />;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  if (asked.answer.evidence.length === 0)
    return <Message text="No sentence is stored for this; it may have been removed. Reload the page." />;
  return (
    <ol className="evidence">
      {foldReprints(asked.answer.evidence).map(({ evidence, reprints }) => (
        <EvidenceItem key={evidence.sentence} evidence={evidence} reprints={reprints} />
      ))}
    </ol>
  );
};
