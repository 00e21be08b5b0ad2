import type { LevelRef } from '../../geometry/nav/floor-input';
import type { Nav, Stretch } from '../../geometry/nav/nav';
import { sheetBoxes, type SheetBox } from '../floor/squares';
import type { CrowdRun } from '../run-crowd';
import { landingFloor } from './landing-floor';

/** A plane part of the surface as a recording keeps it. Metres. */
export interface RecordedSheet {
  readonly storey: number;
  /** Index of the flight, −1 for level floor. */
  readonly flight: number;
  readonly stretch: Stretch;
  /** Height over the datum at the low end and at the high one; of level floor the same. */
  readonly low: number;
  readonly high: number;
  /** Height won by a metre of the sheet away from the low end. */
  readonly climb: number;
  readonly box: Readonly<SheetBox>;
}

/** What holds for all frames of a recording. */
export interface RecordingHead {
  /** Seconds a step. */
  readonly dt: number;
  /** Steps from frame to frame; frame f stands for the end of step f · frameSteps, frame 0 for before the first. */
  readonly frameSteps: number;
  readonly people: number;
  readonly storeyCount: number;
  readonly exitCount: number;
  /** Taken off all places, metres. */
  readonly origin: readonly [number, number];
  /** Per person: metres, and metres a second on free level floor. */
  readonly radius: Float32Array;
  readonly speed: Float32Array;
  readonly sheets: readonly RecordedSheet[];
}

/** The head of a run's recording, and which of its sheets each triangle lies on. */
export interface RecordedFloor {
  readonly head: RecordingHead;
  readonly sheetOf: Int32Array;
}

export const FRAMES_A_SECOND = 10;

/**
 * What a run's recording begins with. `elevations`: height of each storey's floor, metres. Sheets are those of the surface, and
 * one more for each landing that lies on a storey's own sheet, so that a sheet has one height. O(half-edges).
 */
export function recordedFloor(
  { floor: { nav }, crowd, exits, dt }: Pick<CrowdRun, 'floor' | 'crowd' | 'exits' | 'dt'>,
  elevations: readonly number[],
  framesASecond = FRAMES_A_SECOND,
): RecordedFloor {
  const { input } = nav;
  const landings = landingFloor(nav);
  const found = [...new Set(landings)].filter((landing) => landing >= 0).sort((a, b) => a - b);
  const sheetOf = nav.sheetOf.slice();
  landings.forEach((landing, t) => {
    if (landing >= 0) sheetOf[t] = nav.sheets.length + found.indexOf(landing);
  });
  const heightOf = (level: LevelRef): number => {
    if (level.kind === 'storey') return elevations[level.storey] ?? 0;
    const landing = input.landings[level.landing]!;
    return (elevations[landing.storey] ?? 0) + landing.z;
  };
  const boxes = sheetBoxes(nav, sheetOf, nav.sheets.length + found.length);
  const planes = nav.sheets.map(({ storey, flight, landing, stretch }) => {
    if (flight >= 0) return { storey, flight, stretch, ...slope(nav, flight, stretch, heightOf) };
    const low = heightOf(landing >= 0 ? { kind: 'landing', landing } : { kind: 'storey', storey });
    return { storey, flight, stretch, low, high: low, climb: 0 };
  });
  for (const landing of found) {
    const low = heightOf({ kind: 'landing', landing });
    const { storey } = input.landings[landing]!;
    const { stretch } = nav.sheets[nav.sheetOf[landings.indexOf(landing)]!]!;
    planes.push({ storey, flight: -1, stretch, low, high: low, climb: 0 });
  }
  const head = {
    dt,
    frameSteps: Math.max(1, Math.round(1 / (framesASecond * dt))),
    people: crowd.count,
    storeyCount: input.floors.length,
    exitCount: exits.length,
    origin: nav.origin,
    radius: Float32Array.from(crowd.radius),
    speed: Float32Array.from(crowd.speed),
    sheets: planes.map((plane, index) => ({ ...plane, box: boxes[index]! })),
  };
  return { head, sheetOf };
}

function slope(
  nav: Nav,
  flight: number,
  { ax, ay, nx, ny, factor }: Stretch,
  heightOf: (level: LevelRef) => number,
): Pick<RecordedSheet, 'low' | 'high' | 'climb'> {
  const input = nav.input.flights[flight]!;
  const [low, high] = [heightOf(input.low.joins), heightOf(input.high.joins)];
  const [mx, my] = [(input.high.ax + input.high.bx) / 2, (input.high.ay + input.high.by) / 2];
  const run = (mx - nav.origin[0] - ax) * nx + (my - nav.origin[1] - ay) * ny;
  return { low, high, climb: run > 0 ? (high - low) / (run * factor) : 0 };
}

/** Seconds from frame to frame. */
export const frameSeconds = ({ dt, frameSteps }: RecordingHead): number => dt * frameSteps;
