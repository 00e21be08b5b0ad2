import { present } from '../../../base/assert';
import type { ClearedElement, Clearing } from '../hydraulic/clear-network';
import type { FlowElement, FlowRoom } from '../hydraulic/flow-network';
import type { Governs } from '../result';

/** The last of some times; null = one never comes. O(times). */
export const latest = (times: readonly (number | null)[]): number | null =>
  times.reduce((last, time) => (last === null || time === null ? null : Math.max(last, time)), 0);

/** So few that nobody is in another's way. */
const ALONE = 1e-6;
/** Nor do all come at once, metres. */
const LEAST_WALK = 0.01;
/** Some people of a room, with nobody else about. */
export const asIfAlone = (room: FlowRoom): FlowRoom => ({
  ...room,
  persons: ALONE,
  area: null,
  walk: Math.max(LEAST_WALK, room.walk),
});

const byGroup = ({ groups }: Clearing): ReadonlyMap<string, number | null> =>
  new Map(groups.map((each) => [each.group, each.cleared]));

/** The parts of ways out with what came of them. */
export class ClearedParts {
  readonly #byId: ReadonlyMap<string, FlowElement>;
  readonly #cleared: ReadonlyMap<string, ClearedElement>;
  /** When the last of a group has gone on; null = some never do. */
  readonly #left: ReadonlyMap<string, number | null>;
  /** With nobody else about: when the last of a group has gone on, and of all has come through a part. */
  readonly #walked: ReadonlyMap<string, number | null>;
  readonly #alone: ReadonlyMap<string, ClearedElement>;
  /** By exit: the parts before it that only its people pass. */
  readonly #before = new Map<string, string[]>();

  constructor(elements: readonly FlowElement[], crowded: Clearing, alone: Clearing) {
    this.#byId = new Map(elements.map((element) => [element.id, element]));
    this.#cleared = new Map(crowded.elements.map((element) => [element.id, element]));
    this.#alone = new Map(alone.elements.map((element) => [element.id, element]));
    this.#left = byGroup(crowded);
    this.#walked = byGroup(alone);
    for (const { id, group } of elements)
      if (group !== null) this.#before.set(group, [...(this.#before.get(group) ?? []), id]);
  }

  /** When the last of some groups has gone on; null = some never do. */
  left = (groups: readonly string[]): number | null =>
    latest(groups.map((group) => this.#left.get(group) ?? (this.#left.has(group) ? null : 0)));

  /** The same with nobody else about; a width of nothing still lets nobody pass. */
  walked = (groups: readonly string[]): number =>
    latest(groups.map((group) => this.#walked.get(group) ?? 0)) ?? Infinity;

  before = (exit: string): readonly string[] => [...(this.#before.get(exit) ?? []), exit];

  /** An exit and what lies behind it, as far as safety. */
  behind(exit: string): readonly string[] {
    const found: string[] = [];
    for (let at: string | null = exit; at !== null; at = this.#byId.get(at)?.to?.id ?? null) found.push(at);
    return found;
  }

  /** When the last of all has come through some parts and along them; null = some never do. */
  end = (ids: readonly string[], cleared = this.#cleared): number | null =>
    latest(ids.map((id) => this.#endOf(id, cleared)));

  /** Of some parts that by which the last come to safety, as `end` tells it; null = some never do, or nobody comes. O(parts). */
  last(ids: readonly string[]): string | null {
    const leading = ids.filter((id) => present(this.#byId.get(id), id).to === null);
    const end = this.end(leading);
    const isLast = (id: string): boolean => this.#endOf(id, this.#cleared) === end;
    return end === null || end === 0 ? null : (leading.find(isLast) ?? null);
  }

  #endOf(id: string, cleared: ReadonlyMap<string, ClearedElement>): number | null {
    const { persons, lastThrough, speed } = present(cleared.get(id), id);
    const { length } = present(this.#byId.get(id), id);
    return persons === 0 ? 0 : lastThrough === null ? null : lastThrough + length / speed;
  }

  /** The same with nobody else about. */
  endAlone = (ids: readonly string[]): number => this.end(ids, this.#alone) ?? Infinity;

  /** What makes up more of a time: walking, or what some parts add to it; then the part with the longest wait. */
  governs(ids: readonly string[], seconds: number | null, walked: number): Governs {
    if (seconds !== null && 2 * walked >= seconds) return 'walk';
    // Where nobody waits, crowded corridors make walking slow.
    let [worst, most]: [Governs, number] = ['corridor', 0];
    for (const id of ids) {
      const { persons, longestWait } = present(this.#cleared.get(id), id);
      const wait = persons === 0 ? 0 : (longestWait ?? Infinity);
      const { kind } = present(this.#byId.get(id), id);
      if (wait > most) [worst, most] = [kind === 'ramp' ? 'corridor' : kind, wait];
    }
    return worst;
  }
}
