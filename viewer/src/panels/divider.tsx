import { paneLimits, usualPanes, type Panes } from '../state/use-panes';

interface Properties {
  readonly pane: keyof Panes;
  readonly label: string;
  readonly size: number;
  readonly resize: (pane: keyof Panes, size: number) => void;
}

/** Between two panes: drag or arrow keys move it, a double click or Enter folds the pane away and brings it back. */
export const Divider = ({ pane, label, size, resize }: Properties) => {
  const isUpright = pane !== 'bottom';
  // The left pane grows to the right, the others towards the start.
  const sign = pane === 'left' ? 1 : -1;
  const fold = () => resize(pane, size === 0 ? usualPanes[pane] : 0);
  const onPointerDown = (event: React.PointerEvent<HTMLDivElement>) => {
    const bar = event.currentTarget;
    const start = isUpright ? event.clientX : event.clientY;
    bar.setPointerCapture(event.pointerId);
    const stop = new AbortController();
    const move = (moved: PointerEvent) =>
      resize(pane, size + sign * ((isUpright ? moved.clientX : moved.clientY) - start));
    bar.addEventListener('pointermove', move, { signal: stop.signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      bar.addEventListener(end, () => stop.abort(), { signal: stop.signal });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowRight: 16, ArrowDown: 16, ArrowLeft: -16, ArrowUp: -16 }[event.key];
    if (step !== undefined) resize(pane, size + sign * step);
    else if (event.key === 'Enter' || event.key === ' ') fold();
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={`divider ${pane}`}
      role="separator"
      tabIndex={0}
      aria-orientation={isUpright ? 'vertical' : 'horizontal'}
      aria-label={label}
      aria-valuenow={size}
      aria-valuemin={0}
      aria-valuemax={paneLimits[pane][1]}
      data-folded={size === 0 || undefined}
      title={`${label}: drag, or double-click to ${size === 0 ? 'open' : 'fold away'}`}
      onPointerDown={onPointerDown}
      onDoubleClick={fold}
      onKeyDown={onKeyDown}
    />
  );
};
