import { Button } from 'react-aria-components';
import type { Ontology } from '../../../graph/model/ontology';
import type { Line } from '../graph/line';
import { relationColour, relationLabel } from '../graph/relation-label';
import { statusMeaning, statusWord } from '../graph/status-word';
import type { GoTo } from '../state/use-page';
import { CloseButton } from './close-button';
import { EvidenceList } from './evidence-list';
import { FactDetails } from './fact-details';

interface Properties {
  readonly line: Line;
  readonly names: Readonly<Record<string, string>>;
  readonly goTo: GoTo;
  readonly ontology: Ontology;
}

/** A line: what it says, how sure the text is, and every sentence it stands on. */
export const LinePanel = ({ line, names, goTo, ontology }: Properties) => {
  const name = (id: string) => names[id] ?? id;
  const end = (id: string) => (
    <Button className="link" onPress={() => goTo({ node: id, line: undefined })}>
      {name(id)}
    </Button>
  );
  return (
    <section className="panel" aria-label="Relation" data-line={line.key}>
      <CloseButton goTo={goTo} />
      <h2 className="claim">
        {end(line.from)} <span className="relation">{relationLabel(line.type, ontology)}</span> {end(line.to)}
      </h2>
      <p className="status" data-status={line.status}>
        <svg className="swatch" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <rect width="10" height="10" rx="2" fill={relationColour(line.type, ontology)} />
        </svg>
        {statusWord(line.status) && <strong>{statusWord(line.status)}. </strong>}
        {statusMeaning(line.status)}
      </p>
      {line.facts.map((fact) => (
        <article key={fact.id} className="fact">
          <FactDetails fact={fact} name={name} />
          <EvidenceList id={fact.id} goTo={goTo} />
        </article>
      ))}
    </section>
  );
};
