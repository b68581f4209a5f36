import type { NodeType } from '../../../graph/model/ontology';

/** What to draw, free of any renderer. Positions in layout units, y upwards; sizes in CSS pixels. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
}

/** More curves with arrow heads than this cost too much to draw; thin straight lines then give the overview. */
export const mostCurves = 20_000;

export interface SceneNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly type: string;
  readonly shape: NodeType['shape'];
  readonly colour: string;
  /** Radius of the circle of equal area. */
  readonly size: number;
  /** Greater is labelled first. */
  readonly weight: number;
  /** A country: it is named wherever it stands, for readers find their way by it. */
  readonly isLandmark: boolean;
  /** How many neighbours the store has beside those shown. */
  readonly more: number;
  /** Stays where the reader put it. */
  readonly isPinned: boolean;
}

export interface SceneLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The relation alone. */
  readonly shortLabel: string;
  readonly colour: string;
  readonly labelColour: string;
  readonly width: number;
  readonly curvature: number;
  readonly isDashed: boolean;
  readonly hasArrow: boolean;
}

/** What stands out. Ids of nodes, keys of lines. */
export interface Emphasis {
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  /** Where the keyboard is. */
  readonly focused: string | undefined;
}

export const noEmphasis: Emphasis = { selected: undefined, hovered: undefined, focused: undefined };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly font: string;
}
