import { angleOn, curveBetween, pointOn } from './curve';
import { mix } from '../graph/colour';
import { traceShape } from './draw-shape';
import { drawStandingOut } from './draw-standing-out';
import { standingOut } from './faded';
import { LabelSpace } from './label-space';
import type { Emphasis, Point, Scene, SceneLine, SceneNode, Theme } from './scene';
import { labelOrder, neededNames } from './label-order';
import { directionsOf, farPlaces, namePlaces } from './name-places';
import { indexScene } from './scene-index';
import type { Surface } from './surface';
import { viewportTransform } from './viewport-transform';

/** Above this many lines their labels would be a grey carpet. */
export const mostLabelledLines = 300;
const mostKeptFree = 3000;
/** Pixels. */
const mostInTightPlaces = 105;

/** How far a shape reaches, in units of its size. */
const roomOf = { circle: 1, square: 1.15, diamond: 1.15, triangle: 1.25 };

/** A label as it stands on screen; `at` is its middle in pixels, the angle in radians. */
export interface Written {
  readonly text: string;
  readonly at: Point;
  readonly angle: number;
  readonly colour: string;
  /** As a canvas takes it. */
  readonly font: string;
}

/** Draws names, line labels and rings over a surface. Labels never lie on one another: the weightier one stays. */
export class Overlay {
  readonly canvas = document.createElement('canvas');
  /** What the last drawing wrote. */
  written: Written[] = [];
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
    this.written = [];
    context.lineJoin = 'round';
    const place = viewportTransform(surface);
    const { placeOf, byWeight, linesAt } = indexScene(scene);
    const nodeOf = (id: string) => scene.nodes[placeOf.get(id)!]!;
    const scale = surface.sizeScale();
    const out = standingOut(scene, emphasis);
    if (out && surface.isDimmed) drawStandingOut(context, scene, out, place, scale, theme);
    const isSeen = ({ x, y }: Point) => x > -40 && y > -20 && x < width + 40 && y < height + 20;
    const at = scene.nodes.map((node) => place(node));
    const seen = at.flatMap((point, index) => (isSeen(point) ? [index] : []));
    const inSight = new Set(seen);
    const inOrder = byWeight.filter((index) => inSight.has(index)).map((index) => scene.nodes[index]!);
    const needed = neededNames(inOrder, out);
    const space = new LabelSpace(width, height);
    // Among this many shapes no name is free of all of them.
    const keepFree = (which: readonly number[]) => {
      if (seen.length > mostKeptFree) return;
      for (const index of which) {
        const { id, size, shape } = scene.nodes[index]!;
        space.occupy(at[index]!, size * scale * roomOf[shape], needed.has(id));
      }
    };
    const isOut = (index: number) => out === undefined || out.has(scene.nodes[index]!.id);
    keepFree(seen.filter(isOut));
    const directions =
      scene.lines.length > mostLabelledLines
        ? new Map<string, number[]>()
        : directionsOf(scene.lines, new Map(scene.nodes.map(({ id }, index) => [id, at[index]!])));
    this.letters = scene.nodes.length > 40 ? 11.5 : 12.5;
    const centres = [emphasis.selected, emphasis.focused, emphasis.hovered].filter(
      (id): id is string => id !== undefined && placeOf.has(id),
    );
    for (const id of new Set(centres)) this.drawRing(nodeOf(id), emphasis, place(nodeOf(id)), scale, theme);
    for (const index of seen) if (scene.nodes[index]!.isPinned) this.drawPin(at[index]!, theme);
    const named = labelOrder(inOrder, centres, out, needed);
    const name = (node: SceneNode) => {
      const isCentre = centres.includes(node.id);
      const isFaded = out !== undefined && !out.has(node.id) && !isCentre;
      const free = directions.get(node.id) ?? [];
      this.drawName(node, place(node), node.size * scale, space, theme, isCentre, needed.has(node.id), isFaded, free);
    };
    // Names of what stands out may cover what stands back, but not the other way round.
    const foremost = named.filter(({ id }) => out === undefined || out.has(id) || centres.includes(id));
    foremost.forEach(name);
    keepFree(seen.filter((index) => !isOut(index)));
    named.filter((node) => !foremost.includes(node)).forEach(name);
    if (scene.lines.length > mostLabelledLines && !out) return;
    const centre = emphasis.hovered ?? emphasis.selected;
    const near = linesAt.get(centre ?? '') ?? scene.lines.filter(({ key }) => key === centre);
    for (const line of [...(out ? near : scene.lines)]
      .sort((one, other) => other.width - one.width)
      .slice(0, mostLabelledLines)) {
      const [from, to] = [nodeOf(line.from), nodeOf(line.to)];
      const room = (from.size + to.size) * scale + 4;
      this.drawLineLabel(line, place(from), place(to), room, space, theme);
    }
  }

  private drawRing(node: SceneNode, { selected, focused }: Emphasis, at: Point, scale: number, theme: Theme): void {
    if (node.id !== selected && node.id !== focused) return;
    traceShape(this.context, node.shape, at, node.size * scale + 5);
    this.context.strokeStyle = theme.accent;
    this.context.lineWidth = 2.5;
    this.context.setLineDash(node.id === selected ? [] : [4, 3]);
    this.context.stroke();
    this.context.setLineDash([]);
  }

  /** A pinned node carries a dot. */
  private drawPin({ x, y }: Point, theme: Theme): void {
    this.context.beginPath();
    this.context.arc(x, y, 2.5, 0, 2 * Math.PI);
    this.context.fillStyle = theme.background;
    this.context.fill();
  }

  private drawName(
    node: SceneNode,
    at: Point,
    size: number,
    space: LabelSpace,
    theme: Theme,
    isCentre: boolean,
    isNeeded: boolean,
    isFaded: boolean,
    directions: readonly number[],
  ): void {
    const { context } = this;
    const letters = (node.weight > 6 ? 1 : 0) + this.letters;
    context.font = `${isCentre ? 650 : 550} ${letters}px ${theme.font}`;
    const colour = isFaded ? mix(theme.text, theme.background, 0.6) : theme.text;
    const write = (most: number, isForced: boolean, isFar = false): boolean => {
      const name = fit(context, node.label, most);
      const text = node.more > 0 && !isFar ? `${name}  +${node.more}` : name;
      const width = context.measureText(text).width;
      const near = namePlaces(at, width, letters, size * 1.3 + 5, directions);
      const places = isFar ? [...near, ...farPlaces(at, width, letters, size * 1.3 + 5)] : near;
      const free = places.find((candidate) => space.take(candidate, width + 6, letters + 5, 0, isFar));
      const place = free ?? (isForced ? places[0]! : undefined);
      if (place && isFar && !near.includes(place)) this.drawLeader(at, place, width / 2, theme);
      if (place) this.write(text, place, 0, colour, theme);
      return place !== undefined;
    };
    // A shortened name is better than none.
    if (isCentre) return void (write(320, false) || write(190, false, true) || write(320, true));
    if (write(190, false)) return;
    if (context.measureText(node.label).width > mostInTightPlaces && write(mostInTightPlaces, false)) return;
    // The lesser shapes around it stand back rather than its name.
    if (isNeeded) write(mostInTightPlaces, false, true);
  }

  /** From a shape to its name, where that had to go far. */
  private drawLeader({ x, y }: Point, name: Point, half: number, theme: Theme): void {
    this.context.beginPath();
    this.context.moveTo(x, y);
    this.context.lineTo(Math.max(name.x - half, Math.min(name.x + half, x)), name.y);
    this.context.strokeStyle = theme.quiet;
    this.context.lineWidth = 0.8;
    this.context.stroke();
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
    this.written.push({ text, at, angle, colour, font: context.font });
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
