import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { GraphCanvas } from '../canvas/graph-canvas';
import type { Picked } from '../canvas/pick';
import type { Point, Scene, Theme } from '../canvas/scene';
import type { Page } from '../state/page';
import type { GoTo } from '../state/use-page';
import { useWalk } from '../state/use-walk';
import { LinePicker } from './line-picker';

interface Properties {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly page: Page;
  readonly goTo: GoTo;
  readonly announce: (text: string) => void;
  /** The server left nodes out. */
  readonly isCut: boolean;
}

interface Choice {
  readonly lines: readonly string[];
  readonly at: Point;
}

export const GraphPane = ({ scene, theme, page, goTo, announce, isCut }: Properties) => {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<GraphCanvas>(null);
  const [kind, setKind] = useState<'webgl' | 'plane'>('webgl');
  const [choice, setChoice] = useState<Choice>();
  const walk = useWalk(scene, goTo, announce);

  useEffect(() => {
    const onPick = (picked: Picked, at: Point) => {
      setChoice(undefined);
      if ('node' in picked) goTo({ node: picked.node, line: undefined });
      else if (picked.lines.length === 1) goTo({ line: picked.lines[0], node: undefined });
      else if (picked.lines.length > 1) setChoice({ lines: picked.lines, at });
      else goTo({ node: undefined, line: undefined });
    };
    const onExpand = (node: string) => goTo({ around: node, depth: 1, node, line: undefined });
    const made = new GraphCanvas(container.current!, { onPick, onExpand });
    canvas.current = made;
    setKind(made.surface.kind);
    return () => made.kill();
  }, [goTo]);
  useEffect(() => {
    canvas.current?.show(scene, theme);
    setChoice(undefined);
  }, [scene, theme]);
  const selected = page.node ?? page.line;
  useEffect(() => canvas.current?.emphasise({ selected, focused: walk.focused }), [selected, walk.focused, scene]);
  useEffect(() => {
    if (page.node !== undefined) canvas.current?.reveal(page.node);
  }, [page.node, scene]);
  useEffect(() => {
    if (walk.node !== undefined) canvas.current?.reveal(walk.node);
  }, [walk.node]);

  const count = `${scene.nodes.length} ${scene.nodes.length === 1 ? 'name' : 'names'}, ${scene.lines.length} ${scene.lines.length === 1 ? 'line' : 'lines'}`;
  return (
    <div className="graph-pane">
      <div
        ref={container}
        className="canvas"
        role="application"
        tabIndex={0}
        aria-label={`Network of ${count}. Arrow keys walk between names, Tab steps through the lines of a name, Enter opens what stands behind it.`}
        data-surface={kind}
        onKeyDown={walk.onKeyDown}
        onBlur={walk.leave}
      />
      <div className="tools" role="group" aria-label="View of the graph">
        <Button className="button tool" aria-label="Zoom in" onPress={() => canvas.current?.zoom(0.75)}>
          +
        </Button>
        <Button className="button tool" aria-label="Zoom out" onPress={() => canvas.current?.zoom(1.33)}>
          −
        </Button>
        <Button className="button tool" onPress={() => canvas.current?.fit()}>
          Fit
        </Button>
      </div>
      <p className="graph-note">
        {count}
        {isCut && ' · the best supported part; search for the rest'}
        {kind === 'plane' && ' · simple drawing, since this browser offers no WebGL'}
      </p>
      {choice && (
        <LinePicker
          lines={choice.lines}
          at={choice.at}
          scene={scene}
          onChoose={(line) => goTo({ line, node: undefined })}
          onClose={() => setChoice(undefined)}
        />
      )}
    </div>
  );
};
