import { curveBetween, pointOn } from './curve';
import { standingOut } from './faded';
import { hasWebgl } from './has-webgl';
import { Overlay, type Written } from './overlay';
import { pick, type Picked } from './pick';
import { PlaneSurface } from './plane-surface';
import { noEmphasis, type Emphasis, type Point, type Scene, type Theme } from './scene';
import type { Surface, SurfaceEvents } from './surface';
import { WebglSurface } from './webgl-surface';

export interface CanvasEvents {
  readonly onPick: (picked: Picked, at: Point) => void;
  readonly onExpand: (node: string) => void;
  /** The reader put a node somewhere; layout units. */
  readonly onPlace: (node: string, place: Point) => void;
}

/** What is on screen: where things stand is asked, so that a picture is what the reader sees. */
export interface Drawn {
  readonly scene: Scene;
  /** What stands out, all else stands back; absent when nothing does. */
  readonly out: ReadonlySet<string> | undefined;
  readonly labels: readonly Written[];
  readonly width: number;
  readonly height: number;
  readonly toViewport: (point: Point) => Point;
  readonly sizeScale: number;
}

/** The network on screen: a surface, labels above it, and what the pointer means. Knows nothing of React or the server. */
export class GraphCanvas {
  readonly surface: Surface;
  private readonly overlay: Overlay;
  private scene: Scene = { nodes: [], lines: [] };
  private theme: Theme | undefined;
  private emphasis: Emphasis = noEmphasis;
  private isHovering = false;
  /** sigma itself follows only the window. */
  private readonly observer = new ResizeObserver(() => this.surface.resize());

  constructor(
    private readonly container: HTMLElement,
    private readonly events: CanvasEvents,
  ) {
    const surfaceEvents: SurfaceEvents = {
      onClick: (point) => events.onPick(this.pickAt(point), point),
      onDoubleClick: (point) => {
        const picked = this.pickAt(point);
        if ('node' in picked) events.onExpand(picked.node);
      },
      onMove: (point) => this.hover(point),
      nodeAt: (point) => {
        const picked = this.pickAt(point);
        return 'node' in picked ? picked.node : undefined;
      },
      onDrag: (node, place, isDone) => this.drag(node, place, isDone),
      onDraw: () => this.drawOverlay(),
    };
    this.surface = hasWebgl() ? new WebglSurface(container, surfaceEvents) : new PlaneSurface(container, surfaceEvents);
    this.overlay = new Overlay(container);
    this.observer.observe(container);
    // For the browser's console, and for tests that must know where something is drawn.
    Object.assign(container, { graphCanvas: this });
  }

  show(scene: Scene, theme: Theme): void {
    this.scene = scene;
    this.theme = theme;
    this.surface.show(scene, theme);
  }

  emphasise(emphasis: Omit<Emphasis, 'hovered'>): void {
    this.emphasis = { ...this.emphasis, ...emphasis };
    this.surface.emphasise(this.emphasis);
  }

  /** Moves the camera only when the node is out of sight or near the border. */
  reveal(id: string): void {
    const node = this.scene.nodes.find((candidate) => candidate.id === id);
    if (!node) return;
    const { x, y } = this.surface.toViewport(node);
    const { clientWidth, clientHeight } = this.container;
    if (x < 40 || y < 40 || x > clientWidth - 40 || y > clientHeight - 40) this.surface.centreOn(node);
  }

  /** What is on screen now, for a picture of it. */
  get drawn(): Drawn {
    const { scene, surface, overlay, emphasis } = this;
    const { clientWidth: width, clientHeight: height } = this.container;
    return {
      scene,
      out: standingOut(scene, emphasis),
      labels: overlay.written,
      width,
      height,
      toViewport: surface.toViewport.bind(surface),
      sizeScale: surface.sizeScale(),
    };
  }

  /** Viewport pixels of a node's centre, or of the middle of a line. */
  placeOf(id: string): Point | undefined {
    const placeOfNode = (name: string) => {
      const node = this.scene.nodes.find((candidate) => candidate.id === name);
      return node && this.surface.toViewport(node);
    };
    const line = this.scene.lines.find(({ key }) => key === id);
    if (!line) return placeOfNode(id);
    return pointOn(curveBetween(placeOfNode(line.from)!, placeOfNode(line.to)!, line.curvature), 0.5);
  }

  fit(): void {
    const middle = this.surface.kind === 'webgl' ? 0.5 : 0;
    this.surface.setCamera({ x: middle, y: middle, ratio: 1 }, true);
  }

  zoom(factor: number): void {
    this.surface.setCamera({ ratio: this.surface.camera().ratio * factor }, false);
  }

  kill(): void {
    this.observer.disconnect();
    this.surface.kill();
    this.overlay.canvas.remove();
  }

  private pickAt(point: Point): Picked {
    return pick(this.scene, this.surface, point);
  }

  private hover(point: Point | undefined): void {
    if (this.isHovering) return;
    this.isHovering = true;
    requestAnimationFrame(() => {
      this.isHovering = false;
      const picked = point ? this.pickAt(point) : { lines: [] };
      const hovered = 'node' in picked ? picked.node : picked.lines[0];
      this.container.style.cursor = hovered === undefined ? 'grab' : 'pointer';
      if (hovered === this.emphasis.hovered) return;
      this.emphasis = { ...this.emphasis, hovered };
      this.surface.emphasise(this.emphasis);
    });
  }

  private drag(id: string, place: Point, isDone: boolean): void {
    const nodes = this.scene.nodes.map((node) => (node.id === id ? { ...node, x: place.x, y: place.y } : node));
    this.scene = { ...this.scene, nodes };
    this.surface.move(id, place);
    if (isDone) this.events.onPlace(id, place);
  }

  private drawOverlay(): void {
    if (this.theme && this.overlay) this.overlay.draw(this.scene, this.surface, this.emphasis, this.theme);
  }
}
