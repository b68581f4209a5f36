import { useEffect, useRef } from 'react';
import type { Point, Scene } from '../canvas/scene';

interface Properties {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly scene: Scene;
  readonly onChoose: (line: string) => void;
  readonly onClose: () => void;
}

/** Several lines run under the pointer: the reader says which. Digits choose, Escape closes. */
export const LinePicker = ({ lines, at, scene, onChoose, onClose }: Properties) => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), [lines]);
  const names = new Map(scene.nodes.map(({ id, label }) => [id, label]));
  const shown = lines.flatMap((key) => scene.lines.find((line) => line.key === key) ?? []).slice(0, 9);
  const choose = (key: string | undefined) => {
    if (key === undefined) return;
    onClose();
    onChoose(key);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (/^[1-9]$/.test(event.key)) choose(shown[Number(event.key) - 1]?.key);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="picker"
      role="dialog"
      aria-label="Which of these lines?"
      style={{
        left: `clamp(172px, ${at.x}px, 100% - 172px)`,
        top: `min(${at.y}px, 100% - ${90 + shown.length * 40}px)`,
      }}
      onKeyDown={onKeyDown}
    >
      <p>Several lines run here. Which one?</p>
      <ol ref={list}>
        {shown.map((line, index) => (
          <li key={line.key}>
            <button type="button" data-line={line.key} onClick={() => choose(line.key)}>
              <span className="number">{index + 1}</span>
              <span>
                {names.get(line.from)} <span style={{ color: line.labelColour }}>{line.label}</span>{' '}
                {names.get(line.to)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
};
