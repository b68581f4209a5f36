import { drawLine } from './draw-line';
import { traceShape } from './draw-shape';
import { faded, standingOut } from './faded';
import { followPointer } from './follow-pointer';
import { noEmphasis, type Emphasis, type Point, type Scene, type Theme } from './scene';
import { sizeRatio } from './size-ratio';
import type { Camera, Surface, SurfaceEvents } from './surface';

const padding = 56;

/** Draws on a plain 2-D canvas: for machines without WebGL. */
export class PlaneSurface implements Surface {
  readonly kind = 'plane';
  readonly isDimmed = false;
  private readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d')!;
  private readonly unfollow: () => void;
  private scene: Scene = { nodes: [], lines: [] };
  private theme!: Theme;
  private emphasis: Emphasis = noEmphasis;
  private state: Camera = { x: 0, y: 0, ratio: 1 };
  private bounds = { x: 0, y: 0, span: 1 };
  private frame = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: SurfaceEvents,
  ) {
    this.canvas.className = 'plane';
    container.append(this.canvas);
    this.unfollow = followPointer(container, events, {
      pan: (x, y) => this.pan(x, y),
      zoom: (factor, point) => this.zoom(factor, point),
      drag: (node, point, isDone) => events.onDrag(node, this.toLayout(point), isDone),
    });
  }

  show(scene: Scene, theme: Theme): void {
    this.scene = scene;
    this.theme = theme;
    const [across, upright] = [scene.nodes.map(({ x }) => x), scene.nodes.map(({ y }) => y)];
    const extent = (values: number[]) =>
      [
        values.reduce((one, other) => Math.min(one, other)),
        values.reduce((one, other) => Math.max(one, other)),
      ] as const;
    const [[left, right], [low, high]] = scene.nodes.length
      ? [extent(across), extent(upright)]
      : [
          [0, 1],
          [0, 1],
        ];
    this.bounds = { x: (left! + right!) / 2, y: (low! + high!) / 2, span: Math.max(right! - left!, high! - low!) || 1 };
    this.schedule();
  }

  emphasise(emphasis: Emphasis): void {
    this.emphasis = emphasis;
    this.schedule();
  }

  private unit(): number {
    const { clientWidth, clientHeight } = this.container;
    return (Math.min(clientWidth, clientHeight) - 2 * padding) / this.bounds.span / this.state.ratio;
  }

  toViewport(point: Point): Point {
    const unit = this.unit();
    return {
      x: this.container.clientWidth / 2 + (point.x - this.bounds.x - this.state.x) * unit,
      y: this.container.clientHeight / 2 - (point.y - this.bounds.y - this.state.y) * unit,
    };
  }

  private toLayout(point: Point): Point {
    const unit = this.unit();
    return {
      x: (point.x - this.container.clientWidth / 2) / unit + this.bounds.x + this.state.x,
      y: (this.container.clientHeight / 2 - point.y) / unit + this.bounds.y + this.state.y,
    };
  }

  move(node: string, place: Point): void {
    this.scene = {
      ...this.scene,
      nodes: this.scene.nodes.map((one) => (one.id === node ? { ...one, x: place.x, y: place.y } : one)),
    };
    this.schedule();
  }

  sizeScale(): number {
    return 1 / sizeRatio(this.state.ratio, this.container);
  }

  camera(): Camera {
    return this.state;
  }

  setCamera(camera: Partial<Camera>): void {
    const ratio = Math.min(3, Math.max(0.05, camera.ratio ?? this.state.ratio));
    this.state = { ...this.state, ...camera, ratio };
    this.schedule();
  }

  centreOn(point: Point): void {
    this.setCamera({ x: point.x - this.bounds.x, y: point.y - this.bounds.y });
  }

  private pan(x: number, y: number): void {
    const unit = this.unit();
    this.setCamera({ x: this.state.x - x / unit, y: this.state.y + y / unit });
  }

  private zoom(factor: number, point: Point): void {
    const before = this.unit();
    this.setCamera({ ratio: this.state.ratio * factor });
    const change = 1 / before - 1 / this.unit();
    const { clientWidth, clientHeight } = this.container;
    this.setCamera({
      x: this.state.x + (point.x - clientWidth / 2) * change,
      y: this.state.y - (point.y - clientHeight / 2) * change,
    });
  }

  private schedule(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    if (!this.theme) return;
    const { context, canvas, scene, theme } = this;
    const density = window.devicePixelRatio || 1;
    canvas.width = this.container.clientWidth * density;
    canvas.height = this.container.clientHeight * density;
    context.scale(density, density);
    const out = standingOut(scene, this.emphasis);
    const colourOf = (id: string, colour: string) => (!out || out.has(id) ? colour : faded(colour, theme));
    const at = new Map(scene.nodes.map((node) => [node.id, this.toViewport(node)]));
    const size = new Map(scene.nodes.map((node) => [node.id, node.size * this.sizeScale()]));
    for (const line of scene.lines)
      drawLine(context, line, [at.get(line.from)!, at.get(line.to)!], {
        scale: this.sizeScale(),
        endSize: size.get(line.to)!,
        colour: colourOf(line.key, line.colour),
      });
    for (const node of scene.nodes) {
      traceShape(context, node.shape, at.get(node.id)!, size.get(node.id)!);
      context.strokeStyle = theme.background;
      context.lineWidth = 4;
      context.stroke();
      context.fillStyle = colourOf(node.id, node.colour);
      context.fill();
    }
    this.events.onDraw();
  }

  resize(): void {
    this.schedule();
  }

  kill(): void {
    cancelAnimationFrame(this.frame);
    this.unfollow();
    this.canvas.remove();
  }
}
