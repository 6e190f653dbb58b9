/** The canvas as the rest of the client knows it: nothing of it says what draws it. */
import type { Point } from '../layouts/point.ts';
import type { Marked } from './mark-subject.ts';
import type { Picture } from './plan-drawing.ts';

export interface CanvasEvents {
  onNode(id: string): void;
  onExpand(id: string): void;
  onEdge(id: string): void;
  onMove(id: string, place: Point): void;
  /** Another part of the graph is in view. */
  onView(view: Frame): void;
}

/** A rectangle: of the graph in its own units, or of the canvas in pixels. */
export interface Frame {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Canvas {
  draw(picture: Picture): void;
  /** Marks what the panel is about. */
  mark(marked: Marked): void;
  /** Shows which nodes are selected. */
  select(ids: ReadonlySet<string>): void;
  /** The nodes whose middles lie within a frame of the canvas, in pixels. */
  findWithin(frame: Frame): string[];
  /** Brings a place of the graph to the middle. */
  lookAt(place: Point): void;
  view(): Frame;
  /** Brings a node to the middle, near enough to read its name. */
  centre(id: string): void;
  zoom(factor: number): void;
  fit(): void;
  /** The whole visible graph as a PNG, twice the size on screen. */
  picture(): Promise<Blob>;
  /** The visible graph as an SVG document. */
  drawing(): string;
  /** Moves the keyboard's cursor by an arrow key and returns the node it is on, or null. */
  travel(key: string): string | null;
  cursor(): string | null;
  destroy(): void;
}
