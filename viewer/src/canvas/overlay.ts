import { angleOn, curveBetween, pointOn } from './curve';
import { mix } from '../graph/colour';
import { traceShape } from './draw-shape';
import { standingOut } from './faded';
import { LabelSpace } from './label-space';
import type { Emphasis, Point, Scene, SceneLine, SceneNode, Theme } from './scene';
import { directionsOf, namePlaces } from './name-places';
import type { Surface } from './surface';
import { viewportTransform } from './viewport-transform';

/** Above this many lines their labels would be a grey carpet. */
export const mostLabelledLines = 300;
const mostNodeLabels = 250;
const mostKeptFree = 3000;

/** How far a shape reaches, in units of its size. */
const roomOf = { circle: 1, square: 1.15, diamond: 1.15, triangle: 1.25 };

/** Draws names, line labels and rings over a surface. Labels never lie on one another: the weightier one stays. */
export class Overlay {
  readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d')!;

  /** Pixels; a full view gets smaller ones. */
  private letters = 12.5;

  constructor(private readonly container: HTMLElement) {
    this.canvas.className = 'overlay';
    this.canvas.setAttribute('aria-hidden', 'true');
    container.append(this.canvas);
  }

  draw(scene: Scene, surface: Surface, emphasis: Emphasis, theme: Theme): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const density = window.devicePixelRatio || 1;
    if (this.canvas.width !== width * density || this.canvas.height !== height * density) {
      this.canvas.width = width * density;
      this.canvas.height = height * density;
    }
    const { context } = this;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    context.lineJoin = 'round';
    const place = viewportTransform(surface);
    const at = new Map(scene.nodes.map((node) => [node.id, place(node)]));
    const isSeen = ({ x, y }: Point) => x > -40 && y > -20 && x < width + 40 && y < height + 20;
    const seen = scene.nodes.filter((node) => isSeen(at.get(node.id)!));
    const scale = surface.sizeScale();
    const out = standingOut(scene, emphasis);
    const space = new LabelSpace(width, height);
    // Among this many shapes no name is free of all of them.
    if (seen.length <= mostKeptFree)
      for (const node of seen) space.occupy(at.get(node.id)!, node.size * scale * roomOf[node.shape]);
    const directions = directionsOf(scene.lines.length > mostLabelledLines ? [] : scene.lines, at);
    this.letters = scene.nodes.length > 40 ? 11.5 : 12.5;
    this.drawRings(scene, emphasis, at, scale, theme);
    this.drawPins(seen, at, theme);
    const isCentre = (id: string) => id === emphasis.selected || id === emphasis.focused || id === emphasis.hovered;
    const rank = (node: SceneNode) => (isCentre(node.id) ? 1e6 : out?.has(node.id) ? 1e3 : 0) + node.weight;
    for (const node of [...seen].sort((one, other) => rank(other) - rank(one)).slice(0, mostNodeLabels)) {
      const isFaded = out !== undefined && !out.has(node.id) && !isCentre(node.id);
      this.drawName(
        node,
        at.get(node.id)!,
        node.size * scale,
        space,
        theme,
        isCentre(node.id),
        isFaded,
        directions.get(node.id) ?? [],
      );
    }
    if (scene.lines.length > mostLabelledLines && !out) return;
    const labelled = out ? scene.lines.filter((line) => out.has(line.key)) : scene.lines;
    const sizes = new Map(scene.nodes.map(({ id, size }) => [id, size * scale]));
    for (const line of [...labelled].sort((one, other) => other.width - one.width).slice(0, mostLabelledLines)) {
      const room = sizes.get(line.from)! + sizes.get(line.to)! + 4;
      this.drawLineLabel(line, at.get(line.from)!, at.get(line.to)!, room, space, theme);
    }
  }

  private drawRings(scene: Scene, emphasis: Emphasis, at: Map<string, Point>, scale: number, theme: Theme): void {
    for (const node of scene.nodes) {
      const isSelected = node.id === emphasis.selected;
      if (!isSelected && node.id !== emphasis.focused) continue;
      traceShape(this.context, node.shape, at.get(node.id)!, node.size * scale + 5);
      this.context.strokeStyle = theme.accent;
      this.context.lineWidth = 2.5;
      this.context.setLineDash(isSelected ? [] : [4, 3]);
      this.context.stroke();
      this.context.setLineDash([]);
    }
  }

  /** A pinned node carries a dot. */
  private drawPins(nodes: readonly SceneNode[], at: Map<string, Point>, theme: Theme): void {
    for (const node of nodes) {
      if (!node.isPinned) continue;
      const { x, y } = at.get(node.id)!;
      this.context.beginPath();
      this.context.arc(x, y, 2.5, 0, 2 * Math.PI);
      this.context.fillStyle = theme.background;
      this.context.fill();
    }
  }

  private drawName(
    node: SceneNode,
    at: Point,
    size: number,
    space: LabelSpace,
    theme: Theme,
    isCentre: boolean,
    isFaded: boolean,
    directions: readonly number[],
  ): void {
    const { context } = this;
    const letters = (node.weight > 6 ? 1 : 0) + this.letters;
    context.font = `${isCentre ? 650 : 550} ${letters}px ${theme.font}`;
    const name = fit(context, node.label, isCentre ? 320 : 190);
    const text = node.more > 0 ? `${name}  +${node.more}` : name;
    const width = context.measureText(text).width;
    const gap = size * 1.3 + 5;
    const places = namePlaces(at, width, letters, gap, directions);
    const place =
      places.find((candidate) => space.take(candidate, width + 6, letters + 5, 0)) ??
      (isCentre ? places[0]! : undefined);
    if (!place) return;
    this.write(text, place, 0, isFaded ? mix(theme.text, theme.background, 0.6) : theme.text, theme);
  }

  private drawLineLabel(line: SceneLine, from: Point, to: Point, room: number, space: LabelSpace, theme: Theme): void {
    const { context } = this;
    context.font = `500 ${this.letters - 1}px ${theme.font}`;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    // Where there is no room for the status, the dashes alone say it.
    const text = [line.label, line.shortLabel].find((label) => context.measureText(label).width <= length - room);
    if (text === undefined) return;
    const width = context.measureText(text).width;
    const curve = curveBetween(from, to, line.curvature);
    for (const share of [0.5, 0.4, 0.6, 0.32, 0.68]) {
      const angle = angleOn(curve, share);
      const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle;
      const point = pointOn(curve, share);
      if (!space.take(point, width + 4, 13, upright)) continue;
      this.write(text, point, upright, line.labelColour, theme);
      return;
    }
  }

  private write(text: string, at: Point, angle: number, colour: string, theme: Theme): void {
    const { context } = this;
    context.save();
    context.translate(at.x, at.y);
    context.rotate(angle);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const width = context.measureText(text).width + 5;
    context.globalAlpha = 0.88;
    context.fillStyle = theme.background;
    context.beginPath();
    context.roundRect(-width / 2, -7.5, width, 15, 4);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = colour;
    context.fillText(text, 0, 0);
    context.restore();
  }
}

const fit = (context: CanvasRenderingContext2D, text: string, most: number): string => {
  if (context.measureText(text).width <= most) return text;
  let shown = [...text];
  while (shown.length > 1 && context.measureText(`${shown.join('')}…`).width > most) shown = shown.slice(0, -1);
  return `${shown.join('').trimEnd()}…`;
};
