import { z } from 'zod';
import { readRing } from './ring';

/** Plan point, metres, x east, y north. */
export type Point = readonly [number, number];

/**
 * Closed line, 3 … 20,000 points, the first not repeated at the end, no point twice in a row, area not zero, not
 * crossing itself. As an outer ring counter-clockwise, as a hole clockwise: turned so on entry.
 */
export type Ring = readonly Point[];

/** Area with holes. */
export interface Polygon {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

export const pointSchema = z.custom<Point>(isPoint, { params: { code: 'document.bad-point' } });

const rawRing = z.custom<Ring>((value) => Array.isArray(value), { params: { code: 'document.bad-ring' } });

const ringSchema = (turn: 'ccw' | 'cw') =>
  rawRing.transform((raw, context): Ring => {
    const read = readRing(raw, turn);
    if (read.ok) return read.value;
    const { place, ...params } = read.error;
    context.addIssue({ code: 'custom', path: [...place], params });
    return z.NEVER;
  });

export const polygonSchema = z.strictObject({
  outer: ringSchema('ccw'),
  holes: z.array(ringSchema('cw')).max(10_000).default([]),
});

/** Area without holes. */
export const polygonOf = (outer: Ring): Polygon => ({ outer, holes: [] });

export function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && isCoordinate(value[0]) && isCoordinate(value[1]);
}

const isCoordinate = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= 1e7;
