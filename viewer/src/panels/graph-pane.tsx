import { useEffect, useRef, useState } from 'react';
import { GraphCanvas } from '../canvas/graph-canvas';
import type { Picked } from '../canvas/pick';
import type { Point, Scene } from '../canvas/scene';
import { readPins, toPin } from '../graph/arrange';
import { useDesk } from '../state/desk';
import { fromHash } from '../state/page';
import { useWalk } from '../state/use-walk';
import type { WholeAnswer } from '../state/use-whole';
import { CameraTools } from './camera-tools';
import { ExtentNote } from './extent-note';
import { GraphTools } from './graph-tools';
import { LegendButton } from './legend-button';
import { LinePicker } from './line-picker';

interface Properties {
  readonly scene: Scene;
  readonly whole: WholeAnswer | undefined;
}

interface Choice {
  readonly lines: readonly string[];
  readonly at: Point;
}

export const GraphPane = ({ scene, whole }: Properties) => {
  const { page, goTo, theme, announce } = useDesk();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<GraphCanvas>(null);
  const [kind, setKind] = useState<'webgl' | 'plane'>('webgl');
  const [choice, setChoice] = useState<Choice>();
  const walk = useWalk(scene, page, goTo, announce, {
    zoom: (factor) => canvas.current?.zoom(factor),
    fit: () => canvas.current?.fit(),
  });

  useEffect(() => {
    const onPick = (picked: Picked, at: Point) => {
      setChoice(undefined);
      if ('node' in picked) goTo({ node: picked.node, line: undefined });
      else if (picked.lines.length === 1) goTo({ line: picked.lines[0], node: undefined });
      else if (picked.lines.length > 1) setChoice({ lines: picked.lines, at });
      else goTo({ node: undefined, line: undefined });
    };
    const onExpand = (node: string) =>
      goTo({ around: node, depth: 1, path: [], query: undefined, added: [], pins: [], node, line: undefined });
    const onPlace = (node: string, place: Point) => {
      // The page of now, not of the time when the canvas was made.
      const pins = readPins(fromHash(window.location.hash).pins);
      goTo({ pins: [...new Map([...pins, [node, place]])].map(([id, at]) => toPin(id, at)) });
    };
    const made = new GraphCanvas(container.current!, { onPick, onExpand, onPlace });
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

  const some = (count: number, one: string) => `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
  const count = `${some(scene.nodes.length, 'name')}, ${some(scene.lines.length, 'line')}`;
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
      <GraphTools />
      <div className="below-graph">
        <p className="graph-note">
          {count}
          <ExtentNote names={scene.nodes.length} lines={scene.lines.length} whole={whole} />
          {kind === 'plane' && ' · simple drawing, since this browser offers no WebGL'}
        </p>
        <div className="camera-tools" role="group" aria-label="Legend and zoom">
          <LegendButton scene={scene} />
          <CameraTools zoom={(factor) => canvas.current?.zoom(factor)} fit={() => canvas.current?.fit()} />
        </div>
      </div>
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
