import { useEffect, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { ask } from '../api/ask';
import { useAnswer } from '../api/use-answer';
import type { Schema } from '../query/complete';
import { createEditor, type Editor } from '../query/editor';
import { toCypher } from '../query/to-cypher';
import { useDesk } from '../state/desk';
import { keptValue } from '../state/kept';
import { isForeign } from '../state/own-queries';
import { amend } from '../state/use-page';
import { Message } from './message';
import { QueryResult, type Result } from './query-result';

/** Most rows asked for, and seconds until the server gives up. */
const limits = { rows: 1000, seconds: 30 };

const draft = keptValue('query', '');

/** Cypher for those who want it: what is asked only reads. */
export const QueryPane = () => {
  const { page, goTo, announce } = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const [result, setResult] = useState<Result>();
  const [problem, setProblem] = useState('');
  const [isRunning, setRunning] = useState(false);
  const schema = useAnswer<Schema>('schema');
  const running = useRef<AbortController>(undefined);
  const isUnrun = isForeign(page);
  const arrived = useRef<string>(undefined);
  if (isUnrun) arrived.current = page.query;

  const run = async () => {
    const cypher = editor.current?.text().trim() ?? '';
    if (cypher === '') return setProblem('Write a query first, or choose one of the saved ones.');
    if (isUnrun && cypher === page.query?.trim()) amend({ query: page.query });
    running.current?.abort();
    const stop = (running.current = new AbortController());
    setRunning(true);
    setProblem('');
    try {
      const body = { cypher, maxRows: limits.rows, timeoutMs: limits.seconds * 1000, view: false };
      const answer = await ask<Omit<Result, 'cypher'>>('query', {}, { body, signal: stop.signal });
      setResult({ ...answer, cypher });
      announce(`${answer.rows.length} ${answer.rows.length === 1 ? 'row' : 'rows'}`);
    } catch (error) {
      if (stop.signal.aborted) return;
      setResult(undefined);
      setProblem((error as Error).message);
    }
    setRunning(false);
  };
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const made = createEditor(host.current!, page.query ?? draft.read(), {
      onChange: (text) => draft.write(text),
      onRun: () => void latest.current(),
    });
    editor.current = made;
    return () => made.destroy();
  }, [arrived.current]); // made once, and for each query that comes from elsewhere; what it says is its own
  const known = schema.state === 'ready' ? schema.answer : undefined;
  useEffect(() => known && editor.current?.setSchema(known), [known, arrived.current]);
  const fill = (text: string) => {
    editor.current?.setText(text);
    editor.current?.focus();
  };
  return (
    <div className="query-pane" tabIndex={-1}>
      <div className="query-tools">
        <Button className="button strong" onPress={() => void run()} isDisabled={isRunning}>
          {isRunning ? 'Running…' : 'Run'} <kbd>Ctrl+Enter</kbd>
        </Button>
        <MenuTrigger>
          <Button className="button">Saved queries ▾</Button>
          <Popover className="popover menu">
            <Menu
              items={known?.queries ?? []}
              className="hits"
              onAction={(name) => fill(known?.queries.find((query) => query.name === name)?.cypher ?? '')}
              renderEmptyState={() => (
                <p className="empty">{schema.state === 'failed' ? schema.message : 'Loading…'}</p>
              )}
            >
              {(query) => (
                <MenuItem id={query.name} textValue={query.name} className="hit plain">
                  <Text slot="label">
                    {query.says || query.name} <span className="says">{query.name}</span>
                  </Text>
                </MenuItem>
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
        <Button className="button" onPress={() => fill(toCypher(page))}>
          What is shown, as Cypher
        </Button>
        <span className="note">
          Reads only · at most {limits.rows.toLocaleString('en')} rows, {limits.seconds} seconds
        </span>
      </div>
      {isUnrun && (
        <p className="note" role="status">
          This query came with a link. Read it, and press Run if it is what you want to ask.
        </p>
      )}
      <div className="editor" ref={host} />
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {result ? (
        <QueryResult
          result={result}
          onDraw={() =>
            goTo({
              query: result.cypher,
              around: undefined,
              path: [],
              added: [],
              pins: [],
              facets: {},
              since: undefined,
              until: undefined,
              gone: [],
              tab: 'graph',
            })
          }
        />
      ) : (
        !problem && <Message text="The result comes here, as a table, a graph or a file." />
      )}
    </div>
  );
};
