import Graph from 'graphology';
import Sigma from 'sigma';
import type { SigmaEventPayload } from 'sigma/types';
import { faded, standingOut } from './faded';
import { createLineProgram } from './line-program';
import { mostCurves, noEmphasis, type Emphasis, type Point, type Scene, type Theme } from './scene';
import { EdgeLineProgram } from 'sigma/rendering';
import { createShapeProgram } from './shape-program';
import { sizeRatio } from './size-ratio';
import type { Camera, Surface, SurfaceEvents } from './surface';

/** To restyle more nodes and lines than this takes longer than a frame: then all stands back as one layer. */
const mostRestyled = 10_000;

const lineType = (isDashed: boolean, hasArrow: boolean) => `${isDashed ? 'dashed' : 'solid'}${hasArrow ? 'Arrow' : ''}`;

/** The only user of sigma. A lost WebGL context leaves sigma 3 blank for good, so it is killed and made anew. */
export class WebglSurface implements Surface {
  readonly kind = 'webgl';
  private sigma: Sigma;
  private scene: Scene = { nodes: [], lines: [] };
  private theme!: Theme;
  private out: Set<string> | undefined;
  private emphasis: Emphasis = noEmphasis;
  private isKilled = false;
  isDimmed = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: SurfaceEvents,
  ) {
    this.sigma = this.create(new Graph({ multi: true }));
  }

  private create(graph: Graph): Sigma {
    const background = () => rgb(this.theme?.background ?? '#ffffff');
    const sigma = new Sigma(graph, this.container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableCameraRotation: false,
      defaultDrawNodeHover: () => {},
      stagePadding: 56,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      minEdgeThickness: 1.2,
      zIndex: true,
      doubleClickZoomingRatio: 1,
      zoomToSizeRatioFunction: (ratio) => sizeRatio(ratio, this.container),
      nodeProgramClasses: Object.fromEntries(
        (['circle', 'square', 'triangle', 'diamond'] as const).map((s) => [s, createShapeProgram(s, background)]),
      ),
      edgeProgramClasses: {
        thin: EdgeLineProgram,
        ...Object.fromEntries(
          [true, false].flatMap((isDashed) =>
            [true, false].map((hasArrow) => [lineType(isDashed, hasArrow), createLineProgram(isDashed, hasArrow)]),
          ),
        ),
      },
      nodeReducer: (id, data) => ({ ...data, ...this.lookOf(id, data.color as string) }),
      edgeReducer: (key, data) => ({ ...data, ...this.lookOf(key, data.color as string) }),
    });
    sigma.on('afterRender', this.events.onDraw);
    sigma.on('clickNode', ({ event }) => this.events.onClick(event));
    sigma.on('clickStage', ({ event }) => this.events.onClick(event));
    const doubleClick = ({ event, preventSigmaDefault }: SigmaEventPayload) => {
      preventSigmaDefault();
      this.events.onDoubleClick(event);
    };
    sigma.on('doubleClickNode', doubleClick);
    sigma.on('doubleClickStage', doubleClick);
    this.followMouse(sigma);
    // Each layer tells of its loss, and kill() itself loses contexts: only the first loss of the present instance counts.
    const onLost = () => this.sigma === sigma && this.recreate();
    for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', onLost);
    return sigma;
  }

  private followMouse(sigma: Sigma): void {
    const mouse = sigma.getMouseCaptor();
    let held: string | undefined;
    let place: Point | undefined;
    mouse.on('mousedown', (event) => {
      held = this.events.nodeAt(event);
      place = undefined;
    });
    mouse.on('mousemovebody', (event) => {
      if (held === undefined) {
        this.events.onMove(mouse.isMoving && mouse.isMouseDown ? undefined : event);
        return;
      }
      // Without a fixed frame the whole drawing would move under the pointer.
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
      place = sigma.viewportToGraph(event);
      this.events.onDrag(held, place, false);
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    mouse.on('mouseup', () => {
      if (held !== undefined && place) this.events.onDrag(held, place, true);
      held = place = undefined;
    });
  }

  private recreate(): void {
    if (this.isKilled) return;
    const camera = this.camera();
    const graph = this.sigma.getGraph();
    this.sigma.kill();
    this.sigma = this.create(graph);
    this.sigma.getCamera().setState(camera);
    this.dim(this.isDimmed);
  }

  private get isLarge(): boolean {
    return this.scene.nodes.length + this.scene.lines.length > mostRestyled;
  }

  private dim(isDimmed: boolean): void {
    this.isDimmed = isDimmed;
    const { nodes, edges } = this.sigma.getCanvases();
    for (const layer of [nodes, edges]) layer?.classList.toggle('dimmed', isDimmed);
  }

  private lookOf(id: string, colour: string) {
    if (this.isLarge) return { zIndex: 1 };
    const { selected, focused, hovered } = this.emphasis;
    const isCentre = id === selected || id === focused || id === hovered;
    if (this.out && !this.out.has(id) && id !== focused) return { color: faded(colour, this.theme), zIndex: 0 };
    return { zIndex: isCentre ? 2 : 1 };
  }

  show(scene: Scene, theme: Theme): void {
    this.scene = scene;
    this.theme = theme;
    const isLarge = scene.lines.length > mostCurves;
    this.sigma.setSetting('hideEdgesOnMove', isLarge);
    const graph = new Graph({ multi: true });
    for (const { id, x, y, size, colour, shape } of scene.nodes)
      graph.addNode(id, { x, y, size, color: colour, type: shape });
    for (const line of scene.lines)
      graph.addDirectedEdgeWithKey(line.key, line.from, line.to, {
        size: line.width,
        color: line.colour,
        curvature: line.curvature,
        type: isLarge ? 'thin' : lineType(line.isDashed, line.hasArrow),
      });
    this.out = standingOut(scene, this.emphasis);
    this.sigma.setCustomBBox(null);
    this.sigma.setGraph(graph);
    this.sigma.refresh();
    this.dim(this.isLarge && this.out !== undefined);
  }

  /** Only what looks different afterwards is prepared again: in a large view that is little. */
  emphasise(emphasis: Emphasis): void {
    const before = { out: this.out, emphasis: this.emphasis };
    const after = { out: standingOut(this.scene, emphasis), emphasis };
    const centres = centresOf(before.emphasis).concat(centresOf(emphasis));
    const isChanged = (id: string) =>
      centres.includes(id) || (before.out?.has(id) ?? true) !== (after.out?.has(id) ?? true);
    this.emphasis = emphasis;
    this.out = after.out;
    if (this.isLarge) {
      this.dim(after.out !== undefined);
      this.events.onDraw();
      return;
    }
    const nodes = this.scene.nodes.filter(({ id }) => isChanged(id)).map(({ id }) => id);
    const edges = this.scene.lines.filter(({ key }) => isChanged(key)).map(({ key }) => key);
    if (nodes.length > 0 || edges.length > 0)
      this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  }

  move(node: string, place: Point): void {
    const graph = this.sigma.getGraph();
    if (graph.hasNode(node)) graph.mergeNodeAttributes(node, { x: place.x, y: place.y });
  }

  toViewport(point: Point): Point {
    return this.sigma.graphToViewport(point);
  }

  sizeScale(): number {
    return 1 / sizeRatio(this.sigma.getCamera().ratio, this.container);
  }

  camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  setCamera(camera: Partial<Camera>, isAnimated: boolean): void {
    if (isAnimated && !matchMedia('(prefers-reduced-motion: reduce)').matches)
      void this.sigma.getCamera().animate(camera, { duration: 300 });
    else this.sigma.getCamera().setState(camera);
  }

  centreOn(point: Point): void {
    const target = this.sigma.viewportToFramedGraph(this.toViewport(point));
    this.setCamera({ x: target.x, y: target.y }, true);
  }

  resize(): void {
    this.sigma.refresh();
  }

  kill(): void {
    this.isKilled = true;
    this.sigma.kill();
  }
}

const centresOf = ({ selected, focused, hovered }: Emphasis): string[] =>
  [selected, focused, hovered].filter((id) => id !== undefined);

const rgb = (hex: string) =>
  [1, 3, 5].map((index) => Number.parseInt(hex.slice(index, index + 2), 16) / 255) as [number, number, number];
