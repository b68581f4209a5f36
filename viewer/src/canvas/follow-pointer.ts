import type { Point } from './scene';
import type { SurfaceEvents } from './surface';

interface Moves {
  /** Pixels the pointer dragged. */
  readonly pan: (x: number, y: number) => void;
  /** A held node goes here; pixels. */
  readonly drag: (node: string, point: Point, isDone: boolean) => void;
  /** Below 1 comes nearer. */
  readonly zoom: (factor: number, point: Point) => void;
}

/** Clicks, drags and wheel of a plain canvas; sigma has its own. Returns how to stop. */
export const followPointer = (container: HTMLElement, events: SurfaceEvents, moves: Moves): (() => void) => {
  const stop = new AbortController();
  const { signal } = stop;
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  let pressed: Point | undefined;
  let last: Point = { x: 0, y: 0 };
  let hasDragged = false;
  let held: string | undefined;
  container.addEventListener(
    'pointerdown',
    (event) => {
      pressed = last = pointOf(event);
      hasDragged = false;
      held = events.nodeAt(pressed);
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    () => {
      if (held !== undefined && hasDragged) moves.drag(held, last, true);
      pressed = held = undefined;
    },
    { signal },
  );
  container.addEventListener(
    'pointermove',
    (event) => {
      const point = pointOf(event);
      if (!pressed) return events.onMove(point);
      if (Math.hypot(point.x - pressed.x, point.y - pressed.y) > 3) hasDragged = true;
      if (hasDragged && held !== undefined) moves.drag(held, point, false);
      else if (hasDragged) moves.pan(point.x - last.x, point.y - last.y);
      last = point;
    },
    { signal },
  );
  container.addEventListener('pointerleave', () => events.onMove(undefined), { signal });
  container.addEventListener('click', (event) => hasDragged || events.onClick(pointOf(event)), { signal });
  container.addEventListener('dblclick', (event) => events.onDoubleClick(pointOf(event)), { signal });
  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      moves.zoom(event.deltaY > 0 ? 1.25 : 0.8, pointOf(event));
    },
    { signal, passive: false },
  );
  return () => stop.abort();
};
