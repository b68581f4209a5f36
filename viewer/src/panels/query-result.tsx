import { Button } from 'react-aria-components';
import { download } from '../api/download';
import { cellText, isEdgeCell, isNodeCell, toCsv } from '../query/cells';
import { relationLabel } from '../graph/relation-label';
import { keyOfLine } from '../../../graph/model/facets/line-key';
import { useDesk } from '../state/desk';
import { Message } from './message';

export interface Result {
  readonly cypher: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
}

/** More rows in the page would only be slow; the file has all. */
const mostShown = 200;

/** Nodes and relations anywhere in the rows, lists too. */
const hasGraph = (value: unknown): boolean =>
  isNodeCell(value) || isEdgeCell(value) || (Array.isArray(value) && value.some(hasGraph));

export const QueryResult = ({ result, onDraw }: { readonly result: Result; readonly onDraw: () => void }) => {
  const { goTo, ontology } = useDesk();
  const keyOf = keyOfLine(ontology);
  const { columns, rows, truncated } = result;
  if (rows.length === 0)
    return <Message text="The query is fine and finds nothing. Loosen a condition, or check the names." />;
  const canDraw = rows.some((row) => row.some(hasGraph));
  const cell = (value: unknown) =>
    isNodeCell(value) ? (
      <Button className="link" onPress={() => goTo({ node: value.id, line: undefined })}>
        {cellText(value)}
      </Button>
    ) : isEdgeCell(value) ? (
      <Button className="link" onPress={() => goTo({ line: keyOf(value), node: undefined })}>
        {relationLabel(value.type, ontology)}
      </Button>
    ) : (
      cellText(value)
    );
  return (
    <section className="result" aria-label="Result">
      <div className="query-tools">
        <strong>
          {rows.length} {rows.length === 1 ? 'row' : 'rows'}
          {truncated && ', cut at the limit'}
        </strong>
        <Button className="button" isDisabled={!canDraw} onPress={onDraw}>
          Draw as graph
        </Button>
        <Button
          className="button"
          onPress={() => download(new Blob([toCsv(columns, rows)], { type: 'text/csv' }), 'result.csv')}
        >
          Download CSV
        </Button>
        {!canDraw && <span className="note">To draw it, return nodes or relations, not only their properties.</span>}
        {rows.length > mostShown && <span className="note">The first {mostShown} are shown; the file has all.</span>}
      </div>
      <div className="rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostShown).map((row, index) => (
              <tr key={index}>
                {row.map((value, place) => (
                  <td key={place}>{cell(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
