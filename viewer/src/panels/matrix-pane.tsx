import type { ViewNode } from '../../../graph/model/view';
import { useMemo } from 'react';
import { readableOn } from '../graph/colour';
import { nodeName } from '../graph/node-type';
import { relationColour, relationLabel } from '../graph/relation-label';
import { countWords } from '../graph/to-lines';
import { toMatrix } from '../graph/to-matrix';
import { useDesk } from '../state/desk';
import type { Shown } from '../state/filter-view';

interface Properties {
  readonly shown: Pick<Shown, 'lines'> & { readonly nodes: readonly ViewNode[] };
  /** Names that were left out already. */
  readonly left?: number;
}

/** Who against whom: a table whose cells open what stands behind them. */
export const MatrixPane = ({ shown, left: leftOut = 0 }: Properties) => {
  const { page, goTo, ontology, theme } = useDesk();
  const { rows, columns, cells, left: cut } = useMemo(() => toMatrix(shown.nodes, shown.lines), [shown]);
  const left = leftOut + cut;
  return (
    <div className="matrix-pane" tabIndex={0}>
      {left > 0 && (
        <p className="note">{left} names with fewer relations are left out; narrow the filters to see them.</p>
      )}
      <table className="matrix">
        <caption className="visually-hidden">Who does what to whom; each cell opens the sentences behind it</caption>
        <thead>
          <tr>
            <td className="corner">who ↓ whom →</td>
            {columns.map((node) => (
              <th key={node.id} scope="col">
                <span title={nodeName(node)}>{nodeName(node)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" title={nodeName(row)}>
                {nodeName(row)}
              </th>
              {columns.map((column) => (
                <td key={column.id}>
                  {(cells.get(`${row.id}\n${column.id}`) ?? []).map((line) => {
                    const colour = readableOn(relationColour(line.type, ontology), theme.background, 4.5);
                    const says = `${nodeName(row)} ${relationLabel(line.type, ontology)} ${nodeName(column)}`;
                    return (
                      <button
                        key={line.key}
                        type="button"
                        className="cell"
                        data-line={line.key}
                        data-uncertain={line.isUncertain || undefined}
                        aria-label={`${line.count}: ${says}, ${countWords(line)}`}
                        aria-current={line.key === page.line || undefined}
                        title={`${says}: ${countWords(line)}`}
                        style={{ color: colour }}
                        onClick={() => goTo({ line: line.key, node: undefined })}
                      >
                        {line.count}
                      </button>
                    );
                  })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
