import { z } from 'zod';

/** Largest coordinate, metres: beyond it a double no longer holds 1e-9 m, and no campus is that large. */
export const MAX_COORDINATE = 1e7;

/** Plan coordinate, metres. */
export const coordinate = z.number().min(-MAX_COORDINATE).max(MAX_COORDINATE);

/** Height of a storey's finished floor over the campus datum, metres. */
export const elevation = z.number().min(-2000).max(2000);

/** Height above the finished floor of the storey, metres. */
export const aboveFloor = z.number().min(-200).max(200);

/** Height of a storey, a wall, a leaf, metres. */
export const storeyHeight = z.number().min(0.5).max(200);

/** Any extent that may be small, metres: thickness, depth, width of a leaf. */
export const extent = z.number().min(0).max(1000);

/** Extent that can't be nothing, metres. */
export const width = z.number().min(0.01).max(1000);

/** Fire resistance, minutes. */
export const minutes = z.number().min(0).max(1000);

/** Angle in plan, radians from east, counter-clockwise. */
export const heading = z.number().min(-7).max(7);

/** How many of something; whole. */
export const count = z.int().min(0).max(1_000_000);

/** Short text of a person's or a nameplate's: number of a door, a model, a role. Never empty. */
export const shortText = z.string().min(1).max(200);

/** A fact that may be unknown: `null` then, and when the file doesn't say. */
export const orNull = <T extends z.ZodType>(type: T) => type.nullable().default(null);

/** Time of day, `HH:MM`, 00:00 … 23:59. */
export const hourText = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** From one time of day to another; past midnight when `to` is before `from`, the whole day when equal. */
export const hourSpan = z.strictObject({ from: hourText, to: hourText });

export const hourSpans = z.array(hourSpan).max(48).default([]);
