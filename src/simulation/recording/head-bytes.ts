import type { RecordedSheet, RecordingHead } from './recording-head';
import { BLOCK_BYTES, BlockKind, newBlock, sealBlock, viewOf } from './blocks';

/** dt, origin: three numbers of 8 bytes; frameSteps, people, storeys, exits, sheets: five of 4. */
const FIXED_BYTES = 44;
/** Storey and flight, then stretch, heights, climb and box. */
const SHEET_BYTES = 104;
/** Radius and speed. */
const PERSON_BYTES = 8;
/** Sheets are kept in 16 bits. */
export const MOST_SHEETS = 0xffff;

/** The head as a block. O(people + sheets). */
export function headBlock(head: RecordingHead): Uint8Array<ArrayBuffer> {
  const { sheets, people } = head;
  const block = newBlock(FIXED_BYTES + SHEET_BYTES * sheets.length + PERSON_BYTES * people);
  const view = viewOf(block);
  let at = BLOCK_BYTES;
  const real = (value: number): void => {
    view.setFloat64(at, value, true);
    at += 8;
  };
  const whole = (value: number): void => {
    view.setInt32(at, value, true);
    at += 4;
  };
  [head.dt, ...head.origin].forEach(real);
  [head.frameSteps, people, head.storeyCount, head.exitCount, sheets.length].forEach(whole);
  for (const { storey, flight, stretch, low, high, climb, box } of sheets) {
    [storey, flight].forEach(whole);
    [stretch.ax, stretch.ay, stretch.nx, stretch.ny, stretch.factor, low, high, climb].forEach(real);
    [box.minX, box.minY, box.maxX, box.maxY].forEach(real);
  }
  for (const numbers of [head.radius, head.speed]) {
    for (let i = 0; i < people; i++, at += 4) view.setFloat32(at, numbers[i]!, true);
  }
  return sealBlock(block, BlockKind.head);
}

/** The head in the content of a block; null where it can't be one. O(people + sheets). */
export function readHead(content: Uint8Array): RecordingHead | null {
  if (content.length < FIXED_BYTES) return null;
  const view = viewOf(content);
  let at = 0;
  const real = (): number => {
    at += 8;
    return view.getFloat64(at - 8, true);
  };
  const whole = (): number => {
    at += 4;
    return view.getInt32(at - 4, true);
  };
  const [dt, originX, originY] = [real(), real(), real()];
  const [frameSteps, people, storeyCount, exitCount, sheetCount] = [
    whole(),
    whole(),
    whole(),
    whole(),
    whole(),
  ];
  if (!(dt > 0 && dt < Infinity) || !Number.isFinite(originX) || !Number.isFinite(originY)) return null;
  if (frameSteps < 1 || people < 0 || storeyCount < 0 || exitCount < 0 || sheetCount < 0) return null;
  if (sheetCount > MOST_SHEETS) return null;
  if (content.length !== FIXED_BYTES + SHEET_BYTES * sheetCount + PERSON_BYTES * people) return null;
  const sheets: RecordedSheet[] = [];
  for (let i = 0; i < sheetCount; i++) {
    const [storey, flight] = [whole(), whole()];
    const stretch = { ax: real(), ay: real(), nx: real(), ny: real(), factor: real() };
    const [low, high, climb] = [real(), real(), real()];
    const box = { minX: real(), minY: real(), maxX: real(), maxY: real() };
    const { ax, ay, nx, ny, factor } = stretch;
    if (storey < 0 || storey >= storeyCount || factor < 1) return null;
    if (![ax, ay, nx, ny, factor, low, high, climb].every(Number.isFinite)) return null;
    const isEmpty = box.minX > box.maxX && box.minY > box.maxY;
    if (!isEmpty && !Object.values(box).every(Number.isFinite)) return null;
    sheets.push({ storey, flight, stretch, low, high, climb, box });
  }
  const numbers = (): Float32Array =>
    Float32Array.from({ length: people }, () => view.getFloat32((at += 4) - 4, true));
  const [radius, speed] = [numbers(), numbers()];
  return {
    dt,
    frameSteps,
    people,
    storeyCount,
    exitCount,
    origin: [originX, originY],
    radius,
    speed,
    sheets,
  };
}
