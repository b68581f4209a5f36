import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StreamParser } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { tags } from '@lezer/highlight';
import { completeCypher, type Schema } from './complete';

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--string)' },
  { tag: [tags.number, tags.atom, tags.bool], color: 'var(--number)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '14px', color: 'var(--text)', backgroundColor: 'var(--canvas)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-content': {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
    caretColor: 'var(--text)',
    padding: '12px 0',
  },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--canvas)', border: '0', padding: '0 4px 0 12px' },
  '.cm-placeholder': { color: 'var(--quiet)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--selection)' },
  '.cm-tooltip': { color: 'var(--text)', backgroundColor: 'var(--raised)', border: '1px solid var(--border)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--text)', backgroundColor: 'var(--hover)' },
  '.cm-completionDetail': { color: 'var(--quiet)', fontStyle: 'normal' },
});

export interface Editor {
  readonly text: () => string;
  setText(text: string): void;
  setSchema(schema: Schema): void;
  focus(): void;
  destroy(): void;
}

interface Events {
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/**
 * A Cypher editor inside `host`. It lives in a shadow tree: there CodeMirror adopts its style sheets as objects, which the
 * page's content policy allows, where it would otherwise add style elements, which it refuses.
 */
export const createEditor = (host: HTMLElement, text: string, { onChange, onRun }: Events): Editor => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const completion = new Compartment();
  const complete = (schema: Schema) => autocompletion({ override: [completeCypher(schema)], icons: false });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([
          { key: 'Mod-Enter', run: () => (onRun(), true) },
          // Tab must leave the editor, or keyboards are caught in it.
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        closeBrackets(),
        EditorView.lineWrapping,
        StreamLanguage.define(cypher as unknown as StreamParser<unknown>),
        syntaxHighlighting(colours),
        completion.of(complete({ labels: [], types: [], properties: [], queries: [] })),
        placeholder('MATCH (one:Person)-[r]->(other) RETURN one, r, other LIMIT 50'),
        EditorView.contentAttributes.of({ 'aria-label': 'Cypher query' }),
        EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
        look,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    setSchema: (schema) => view.dispatch({ effects: completion.reconfigure(complete(schema)) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
};
