import { Button } from 'react-aria-components';
import type { ViewNode } from '../../../graph/model/view';
import type { GoTo } from '../state/use-page';

interface Properties {
  readonly title: string;
  readonly statements: readonly ViewNode[];
  readonly goTo: GoTo;
}

/** Quotations and reports; each opens its article at its words. */
export const StatementList = ({ title, statements, goTo }: Properties) => {
  if (statements.length === 0) return null;
  return (
    <section className="group">
      <h3>
        {title} <span className="count">{statements.length}</span>
      </h3>
      <ul>
        {statements.map(({ id, properties }) => {
          const [sentence] = (properties.evidence ?? []) as string[];
          const article = sentence?.slice(0, sentence.lastIndexOf('#'));
          const text = String(properties.text);
          return (
            <li key={id} className="statement">
              <q className={properties.kind === 'direct' ? 'direct' : 'indirect'}>{text}</q>
              <span className="quiet">
                {[properties.date, properties.cue && `“${properties.cue}”`].filter(Boolean).join(' · ')}
              </span>
              {article !== undefined && (
                <Button className="link" onPress={() => goTo({ article, at: `${properties.start}-${properties.end}` })}>
                  read in the article
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
