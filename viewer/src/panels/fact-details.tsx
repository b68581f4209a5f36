import type { ViewEdge } from '../../../graph/model/view';

interface Properties {
  readonly fact: ViewEdge;
  readonly name: (id: string) => string;
}

/** Who claims it, when, in which role, and the rules that read it. */
export const FactDetails = ({ fact, name }: Properties) => {
  const { attributedTo, withdrawFrom, role, date, rules, cameo, plover } = fact.properties;
  const rows: [string, string][] = [];
  if (attributedTo !== undefined) rows.push(['According to', name(String(attributedTo))]);
  if (withdrawFrom !== undefined) rows.push(['Withdraw from', name(String(withdrawFrom))]);
  if (role !== undefined) rows.push(['Role', String(role)]);
  if (date !== undefined) rows.push(['Date', String(date)]);
  if (Array.isArray(rules) && rules.length > 0) rows.push(['Read by', rules.join('; ')]);
  const codes = [cameo && `CAMEO ${cameo}`, plover && `PLOVER ${plover}`].filter(Boolean).join(', ');
  if (codes) rows.push(['Codes', codes]);
  if (rows.length === 0) return null;
  return (
    <dl className="details">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
