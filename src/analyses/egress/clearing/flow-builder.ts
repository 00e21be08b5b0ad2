import { present } from '../../../base/assert';
import { lookUp } from '../../../model/schema/dictionary';
import { doorFacts } from '../../way-out/door-facts';
import { partBeside } from '../exits/part-beside';
import type { PlacedExit } from '../exits/placed-exit';
import type { FlowElement, FlowLink } from '../hydraulic/flow-network';
import type { LevelWays } from '../travel/level-ways';
import { entryDoors } from './entry-doors';
import type { Discharge } from './stair-discharge';
import type { StairLine } from './stair-lines';
import { stripWidth } from './strip-width';

/** Points of an edge that people step out along stand so far apart, metres. */
const ALONG = 0.2;
/** An edge is no narrower, metres. */
const LEAST_EDGE = 1;

const apart = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(b[0] - a[0], b[1] - a[1]);

/**
 * Makes the parts of ways out that lie between rooms and the open: to each exit of a storey a corridor and the doors across it, the
 * exit, and the stair behind it level by level down (or up) to where it lets people out. Each is made when somebody first comes by.
 */
export class FlowBuilder {
  readonly elements = new Map<string, FlowElement>();
  /** The exits among them, by their names. */
  readonly exits = new Map<string, { readonly storey: number; readonly exit: PlacedExit }>();
  /** Exits (by id) behind which the stair can't be followed into the open. */
  readonly untold = new Set<string>();
  readonly #level: LevelWays;
  readonly #lines: readonly StairLine[];
  readonly #discharges: readonly (readonly Discharge[])[];
  readonly #ids = new Map<PlacedExit, { readonly id: string; readonly storey: number }>();

  /** `discharges` as `stairDischarges` tells them of the stairs. */
  constructor(level: LevelWays, lines: readonly StairLine[], discharges: readonly (readonly Discharge[])[]) {
    this.#level = level;
    this.#lines = lines;
    this.#discharges = discharges;
    level.exits.forEach(({ exits }, storey) =>
      exits.forEach((exit, i) => this.#ids.set(exit, { id: `exit ${storey} ${i}`, storey })),
    );
  }

  /** The name of an exit as a part of ways out, made with all that follows. */
  exit(exit: PlacedExit): string {
    const { id, storey } = present(this.#ids.get(exit), 'exit of a storey');
    if (this.elements.has(id)) return id;
    this.exits.set(id, { storey, exit });
    const base = { id, group: null, length: 0 };
    const to = this.#beyond(exit, storey, id);
    const stair = exit.exit.kind === 'flight' ? this.#lineOf(exit, storey)?.line : undefined;
    const run = stair?.runs.find((each) => each !== null);
    if (run) {
      this.elements.set(id, { ...base, kind: run.kind, clearWidth: run.width, steps: run.steps, to });
    } else if (exit.clearWidth === null) {
      const clearWidth = Math.max(LEAST_EDGE, ALONG * exit.at.length);
      this.elements.set(id, { ...base, kind: 'corridor', clearWidth, steps: null, to });
    } else {
      this.elements.set(id, { ...base, kind: 'door', clearWidth: exit.clearWidth, steps: null, to });
    }
    return id;
  }

  /**
   * The way to an exit for those who come onto floor of ways in a part of it (null = not told), so many metres off: along the corridor before it, and
   * through the doors that part it from there. O(doors of that part) for the first.
   */
  wayTo(exit: PlacedExit, from: number | null, walk: number): FlowLink {
    const id = this.exit(exit);
    if (exit.exit.kind !== 'opening') return { id, walk };
    const { plan, closed } = this.#level;
    const { spaces, opening } = doorFacts(plan, exit.exit.id);
    const before = spaces
      .flatMap((side) => (side === null ? [] : (lookUp(plan.document.spaces, side) ?? [])))
      .filter(({ use }) => use !== 'stair');
    const [space] = before;
    const part = before.length === 1 && space !== undefined ? partBeside(plan, opening, space.id) : null;
    const across =
      part === null || from === null || from === part ? null : entryDoors(plan, part, exit.exit.id, closed);
    const along = across === null || across.spaces.length === 0 ? before : across.spaces;
    const name = `${across === null ? 'near' : 'far'} ${id}`;
    if (along.length === 0) return { id, walk };
    if (!this.elements.has(name)) {
      const base = { group: id, length: 0, steps: null };
      const clearWidth = Math.max(...along.map(({ outline }) => stripWidth(outline)));
      let to: FlowLink = { id, walk: 0 };
      if (across !== null && across.clearWidth > 0) {
        const doors = `doors ${id}`;
        this.elements.set(doors, { ...base, id: doors, kind: 'door', clearWidth: across.clearWidth, to });
        to = { id: doors, walk: 0 };
      }
      this.elements.set(name, { ...base, id: name, kind: 'corridor', clearWidth, to });
    }
    return { id: name, walk };
  }

  /** What follows behind an exit; null = safety. */
  #beyond(exit: PlacedExit, storey: number, id: string): FlowLink | null {
    if (exit.kind !== 'stair' && exit.kind !== 'open-stair') return null;
    const found = this.#lineOf(exit, storey);
    const level = found?.line.levels.findIndex(({ storeys }) => storeys.includes(storey)) ?? -1;
    const link =
      found === null || level < 0
        ? undefined
        : this.#onStair(found.number, level, [exit.place.x, exit.place.y]);
    if (link === undefined) this.untold.add(id);
    return link ?? null;
  }

  /** From a place at a level of a stair to where it lets people out nearest by; undefined = it can't be followed there. */
  #onStair(number: number, level: number, place: readonly [number, number]): FlowLink | null | undefined {
    const line = this.#lines[number]!;
    const z = (k: number): number => line.levels[k]!.z;
    const away = ({ level: k }: Discharge): number => Math.abs(z(k) - z(level));
    const [best] = present(this.#discharges[number], 'stair').toSorted(
      (one, other) => away(one) - away(other),
    );
    if (best === undefined) return undefined;
    if (best.level === level) return this.#leaving(best, place);
    const way = best.level < level ? 'down' : 'up';
    const index = way === 'down' ? level - 1 : level;
    const run = line.runs[index];
    if (run == null) return undefined;
    const [begin, end] = way === 'down' ? [run.head, run.foot] : [run.foot, run.head];
    const id = `stair ${number} ${index} ${way}`;
    if (!this.elements.has(id)) {
      const next = way === 'down' ? level - 1 : level + 1;
      const to = next === best.level ? this.#leaving(best, end) : this.#onStair(number, next, end);
      if (to === undefined) return undefined;
      const { kind, width, length, steps } = run;
      this.elements.set(id, { id, group: null, kind, clearWidth: width, length, steps, to });
    }
    return { id, walk: apart(place, begin) };
  }

  #leaving({ exit, walked }: Discharge, from: readonly [number, number]): FlowLink | null {
    if (exit === null) return null;
    if (walked !== null) return this.wayTo(exit, null, walked);
    return { id: this.exit(exit), walk: apart(from, [exit.place.x, exit.place.y]) };
  }

  #lineOf(
    { exit }: PlacedExit,
    storey: number,
  ): { readonly number: number; readonly line: StairLine } | null {
    const spaces =
      exit.kind === 'opening'
        ? doorFacts(this.#level.plan, exit.id).spaces.filter((side) => side !== null)
        : [];
    const number = this.#lines.findIndex(
      (line) =>
        line.levels.some(({ storeys }) => storeys.includes(storey)) &&
        (exit.kind === 'flight' ? line.flights.has(exit.id) : spaces.some((side) => line.spaces.has(side))),
    );
    return number < 0 ? null : { number, line: this.#lines[number]! };
  }
}
