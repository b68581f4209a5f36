import type { ViewNode } from '../../../graph/model/view';
import { statusMeaning, statusWord } from '../graph/status-word';
import { useDesk } from '../state/desk';
import { CloseButton } from './close-button';
import { EvidenceList } from './evidence-list';

/** A node that is no entity: a statement with its words, or an article or sentence from a query. */
export const StatementPanel = ({ node: { id, properties } }: { readonly node: ViewNode }) => {
  const { goTo } = useDesk();
  const status = typeof properties.status === 'string' ? properties.status : 'asserted';
  return (
    <section className="panel" aria-label="Statement" data-node={id}>
      <CloseButton goTo={goTo} />
      <h2 className="claim">{String(properties.text ?? properties.title ?? id)}</h2>
      <p className="kind">
        {[properties.kind, properties.cue && `“${properties.cue}”`, properties.date].filter(Boolean).join(' · ')}
      </p>
      {id.startsWith('statement/') && (
        <p className="status">
          {statusWord(status) && <strong>{statusWord(status)}. </strong>}
          {statusMeaning(status)}
        </p>
      )}
      <EvidenceList id={id} />
    </section>
  );
};
