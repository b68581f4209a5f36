import { Button } from 'react-aria-components';
import type { Decided } from '../api/review';
import { relationLabel } from '../graph/relation-label';
import { useDesk } from '../state/desk';

interface Properties {
  readonly decisions: readonly Decided[];
  readonly onUndo: (id: string) => void;
}

const words = { same: 'the same as', different: 'not', unsure: 'perhaps' } as const;

/** What people said, each with a way back. */
export const DecisionList = ({ decisions, onUndo }: Properties) => {
  const { ontology } = useDesk();
  const standing = decisions.filter((one) => one.standing && one.kind !== 'undo');
  if (standing.length === 0) return null;
  const says = ({ kind, a, b, relation }: Decided) =>
    kind === 'wrong'
      ? `Read wrongly: ${a?.name} ${relationLabel(relation?.type ?? '', ontology)} ${b?.name}`
      : `${a?.name} is ${words[kind as keyof typeof words]} ${b?.name}`;
  return (
    <section className="group">
      <h3>
        Decided <span className="count">{standing.length}</span>
      </h3>
      <ul className="decided">
        {standing.map((one) => (
          <li key={one.id} data-decision={one.kind}>
            <span>
              {says(one)}{' '}
              <span className="note">{[one.by, one.when.slice(0, 10), one.why].filter(Boolean).join(' · ')}</span>
            </span>
            <Button className="link" onPress={() => onUndo(one.id)}>
              Undo
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
