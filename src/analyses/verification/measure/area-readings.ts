import type { Steps } from '../../../base/steps';
import { GROUND, type Box } from '../plans/plan-drawing';
import type { SceneRun } from '../scene';
import { eachFrame } from './each-frame';
import { storeyNumber } from './storey-number';

/** A rectangle in plan in which density and speed are measured. */
interface MeasuringArea {
  readonly box: Box;
  /** Unit vector along which speeds count: who walks against it counts as negative. */
  readonly along: readonly [number, number];
  readonly storey?: string;
  /** Seconds. */
  readonly from: number;
  readonly to: number;
}

/** One second of an area. */
export interface AreaReading {
  /** Its end. */
  readonly seconds: number;
  /** People in the rectangle over its size, the mean of the second's beginning and end, 1/m². */
  readonly density: number;
  /** Way along the direction in this second, mean of those in it at its end, m/s; null = nobody was. */
  readonly speed: number | null;
  /** The same of each of them. */
  readonly speeds: readonly number[];
}

const ROUNDING = 1e-6;

/** Readings of an area second by second: by counting, not by cells about each person. O(bodies). */
export function* areaReadings(run: SceneRun, area: MeasuringArea): Steps<AreaReading[]> {
  const { box, along, from, to } = area;
  const storey = storeyNumber(run, area.storey ?? GROUND);
  const [x0, y0, x1, y1] = box;
  const size = (x1 - x0) * (y1 - y0);
  const { people } = run.recording.head;
  const [lastX, lastY] = [new Float64Array(people), new Float64Array(people)];
  const lastSeen = new Float64Array(people).fill(-Infinity);
  const readings: AreaReading[] = [];
  let before: number | null = null;
  let due = from;
  const visit: Parameters<typeof eachFrame>[1] = (now, seconds) => {
    if (seconds < due - ROUNDING) return;
    due += 1;
    let count = 0;
    const speeds: number[] = [];
    for (let k = 0; k < now.count; k++) {
      const i = now.person[k]!;
      const [x, y] = [now.x[k]!, now.y[k]!];
      if (now.storey[k] === storey && x >= x0 && x < x1 && y >= y0 && y < y1) {
        count++;
        const since = seconds - lastSeen[i]!;
        if (since < 1.5) speeds.push(((x - lastX[i]!) * along[0] + (y - lastY[i]!) * along[1]) / since);
      }
      [lastX[i], lastY[i], lastSeen[i]] = [x, y, seconds];
    }
    if (before !== null) {
      const density = (before + count) / 2 / size;
      const sum = speeds.reduce((all, speed) => all + speed, 0);
      readings.push({ seconds, density, speed: speeds.length === 0 ? null : sum / speeds.length, speeds });
    }
    before = count;
  };
  yield* eachFrame(run, visit, from, to);
  return readings;
}

/** Mean density, and speed weighted by who was there; null = nobody was. O(readings). */
export function meanReading(readings: readonly AreaReading[]): { density: number; speed: number | null } {
  const density = readings.reduce((sum, each) => sum + each.density, 0) / Math.max(1, readings.length);
  const moving = readings.filter(({ speed }) => speed !== null);
  const weight = moving.reduce((sum, each) => sum + each.density, 0);
  const flow = moving.reduce((sum, each) => sum + each.density * (each.speed ?? 0), 0);
  return { density, speed: weight === 0 ? null : flow / weight };
}
