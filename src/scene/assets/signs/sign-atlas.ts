import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter } from 'three';
import { DRAWING_SCALE, PLATE, SIGN_COLOURS, TRIANGLE, type SignFamily } from '../../../standards/signs/sign';
import { SIGN_NAMES, SIGNS, type SignName } from '../../../standards/signs/signs';
import {
  SIGN_STATES,
  STATE_MARK,
  STATE_RINGS,
  STRIKE,
  type SignStateName,
} from '../../../standards/signs/sign-states';
import type { SignState } from './drawn-assets';
import { placesOf } from './sign-extent';

/** Cells of the atlas in a row, and pixels of a cell. */
export const COLUMNS = 8;
export const CELL = 96;
/** A drawing's 64 units in the cell; the margin keeps neighbours out of smaller copies. */
const MARGIN = 4;

const FAMILIES: readonly SignFamily[] = ['fire', 'escape', 'warning', 'security', 'plain'];
const FIRST_DOT = SIGN_NAMES.length;
const FIRST_RING = FIRST_DOT + FAMILIES.length;
const FIRST_HALO = FIRST_RING + SIGN_STATES.length;
/** The glyphs 0 … 9 and k. */
export const FIRST_GLYPH = FIRST_HALO + 2;
const GLYPHS = [...'0123456789k'];
export const ROWS = Math.ceil((FIRST_GLYPH + GLYPHS.length) / COLUMNS);

export const cellOfSign = (name: SignName): number => SIGN_NAMES.indexOf(name);
export const cellOfDot = (family: SignFamily): number => FIRST_DOT + FAMILIES.indexOf(family);
/** −1 for what has no ring. */
export const cellOfState = (state: SignState): number =>
  state === 'plain' ? -1 : FIRST_RING + SIGN_STATES.indexOf(state);
/** −1 = neither selected nor hovered. */
export const cellOfMark = (mark: 'selected' | 'hovered' | null): number =>
  mark === null ? -1 : FIRST_HALO + (mark === 'selected' ? 0 : 1);

/** The glyphs that tell a number in at most three places, −1 for what is empty; 1 needs no telling. */
export function figuresOf(count: number): readonly [number, number, number] {
  if (placesOf(count) === 0) return [-1, -1, -1];
  const text = count < 1000 ? String(count) : `${Math.min(99, Math.floor(count / 1000))}k`;
  const [a = -1, b = -1, c = -1] = [...text].map((glyph) => GLYPHS.indexOf(glyph));
  return [a, b, c];
}

/** All signs, dots, rings, halos and figures as one picture. `accent` = the colour of what is selected. */
export function signAtlas(accent: string): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = COLUMNS * CELL;
  canvas.height = ROWS * CELL;
  // Painted by the processor: it is read once, into a texture, and a graphics card would only be waited for.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context) paintAtlas(context, accent);
  const texture = new CanvasTexture(canvas);
  texture.flipY = false;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  return texture;
}

function paintAtlas(context: CanvasRenderingContext2D, accent: string): void {
  let cell = 0;
  const draw = (paint: () => void): void => {
    const [x, y] = [(cell % COLUMNS) * CELL, Math.floor(cell / COLUMNS) * CELL];
    context.save();
    context.beginPath();
    context.rect(x, y, CELL, CELL);
    context.clip();
    context.translate(x + MARGIN, y + MARGIN);
    context.scale((CELL - 2 * MARGIN) / 64, (CELL - 2 * MARGIN) / 64);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    paint();
    context.restore();
    cell++;
  };
  for (const name of SIGN_NAMES) draw(() => paintSign(context, name));
  for (const family of FAMILIES) draw(() => paintDot(context, family));
  for (const state of SIGN_STATES) draw(() => paintRing(context, state));
  draw(() => paintHalo(context, accent, 7));
  draw(() => paintHalo(context, accent, 3.5));
  for (const glyph of GLYPHS) {
    draw(() => {
      context.fillStyle = '#ffffff';
      context.font = '700 58px system-ui, sans-serif';
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(glyph, 32, 35);
    });
  }
}

function paintSign(context: CanvasRenderingContext2D, name: SignName): void {
  const { family, fill, line, width } = SIGNS[name];
  const { plate, rim, ink } = SIGN_COLOURS[family];
  context.fillStyle = plate;
  if (family === 'warning') {
    const triangle = new Path2D(TRIANGLE);
    // A path, not an array.
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
    context.fill(triangle);
    context.strokeStyle = rim;
    context.lineWidth = PLATE.rim;
    context.stroke(triangle);
  } else {
    const { at, size, round } = PLATE;
    context.fillStyle = rim;
    context.beginPath();
    context.roundRect(at, at, size, size, round);
    context.fill();
    context.fillStyle = plate;
    context.beginPath();
    const inner = size - 2 * PLATE.rim;
    context.roundRect(at + PLATE.rim, at + PLATE.rim, inner, inner, round - PLATE.rim / 2);
    context.fill();
    context.translate(32, 32);
    context.scale(DRAWING_SCALE, DRAWING_SCALE);
    context.translate(-32, -32);
  }
  context.fillStyle = ink;
  const drawing = new Path2D(fill);
  // A path, not an array.
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
  context.fill(drawing, 'evenodd');
  context.strokeStyle = ink;
  context.lineWidth = width;
  if (line !== '') context.stroke(new Path2D(line));
}

function paintDot(context: CanvasRenderingContext2D, family: SignFamily): void {
  const { plate, rim } = SIGN_COLOURS[family];
  context.fillStyle = rim;
  disc(context, 32, 32, 31);
  context.fillStyle = plate;
  disc(context, 32, 32, 21);
}

function paintRing(context: CanvasRenderingContext2D, state: SignStateName): void {
  const { colour, circles, dash, mark, strike } = STATE_RINGS[state];
  for (const [radius, width] of circles) ring(context, radius, width + 2.5, '#ffffff');
  if (dash) {
    context.setLineDash([...dash]);
    context.lineCap = 'butt';
  }
  for (const [radius, width] of circles) ring(context, radius, width, colour);
  context.setLineDash([]);
  if (strike !== undefined) {
    context.lineCap = 'round';
    for (const [width, ink] of [
      [STRIKE.rim, '#ffffff'],
      [STRIKE.width, colour],
    ] as const) {
      context.lineWidth = width;
      context.strokeStyle = ink;
      context.stroke(new Path2D(strike));
    }
  }
  if (mark === null) return;
  context.fillStyle = '#ffffff';
  disc(context, STATE_MARK.at, STATE_MARK.at, STATE_MARK.rim);
  context.fillStyle = colour;
  disc(context, STATE_MARK.at, STATE_MARK.at, STATE_MARK.radius);
  context.lineCap = 'round';
  context.strokeStyle = '#ffffff';
  context.lineWidth = STATE_MARK.width;
  context.stroke(new Path2D(mark));
}

function paintHalo(context: CanvasRenderingContext2D, accent: string, width: number): void {
  ring(context, 27, width + 4, '#ffffff');
  ring(context, 27, width, accent);
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fill();
}

function ring(context: CanvasRenderingContext2D, r: number, width: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(32, 32, r, 0, 2 * Math.PI);
  context.stroke();
}
