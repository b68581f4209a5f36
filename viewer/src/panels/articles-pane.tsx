import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ArticleLine } from '../api/answers';
import { useDesk } from '../state/desk';
import { useScope } from '../state/use-whole';
import { Message } from './message';

interface Listed extends ArticleLine {
  readonly id: string;
  readonly facts: number;
}

interface Answer {
  readonly articles: readonly Listed[];
  readonly total: number;
}

/** Rows asked for at a time. */
const usualRows = 300;

/** Articles that the filters leave a fact of, latest first; each opens with its names and facts marked. */
export const ArticlesPane = () => {
  const { page, goTo, revision } = useDesk();
  const [count, setCount] = useState(usualRows);
  const { query: _, ...rest } = page;
  // Beside a path or the result of a query all articles of the store are listed.
  const asked = useScope<Answer>('articles', { ...rest, path: [] }, revision, { count });
  const last = useRef<Answer>(undefined);
  if (asked.state === 'ready') last.current = asked.answer;
  if (asked.state === 'failed') return <Message text={asked.message} retry={asked.retry} />;
  if (!last.current) return <Message text="Loading the articles…" />;
  const { articles, total } = last.current;
  if (total === 0) return <Message text="No article is left. Take a filter back on the left, or add articles." />;
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return (
    <div className="table-pane articles" tabIndex={0}>
      <table>
        <caption className="visually-hidden">Articles, latest first, each opening its text</caption>
        <thead>
          <tr>
            {['Title', 'Outlet', 'Date', 'Facts', 'Reprints'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articles.map(({ id, title, publisher, published, facts, reprints, reprintOf }) => (
            <tr key={id} data-article={id}>
              <td>
                <Button className="link" onPress={() => goTo({ article: id, at: undefined })}>
                  {title || 'untitled'}
                </Button>
              </td>
              <td>{publisher ?? <span className="quiet">not named</span>}</td>
              <td className="date">{published ?? <span className="quiet">no date</span>}</td>
              <td className="number">{facts}</td>
              <td className="number">
                {reprints ?? ''}
                {reprintOf !== undefined && (
                  <Button className="link" onPress={() => goTo({ article: reprintOf, at: undefined })}>
                    reprint of{' '}
                    {titles.get(reprintOf) === title ? 'the same title' : (titles.get(reprintOf) ?? 'another')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > articles.length && (
        <p className="note">
          {articles.length.toLocaleString('en')} of {total.toLocaleString('en')} articles; narrow the filters, or{' '}
          <Button className="link" onPress={() => setCount(count + usualRows)}>
            show {Math.min(usualRows, total - articles.length)} more
          </Button>
        </p>
      )}
    </div>
  );
};
