import { assert, present } from '../../../base/assert';
import { finished, type Steps } from '../../../base/steps';
import { LEVEL_PACE, STAIR_PACES, type Edge } from '../../../standards/egress/hydraulic-rows';
import {
  countAt,
  evenly,
  headsOf,
  later,
  passing,
  steepest,
  timeOf,
  together,
  type Arrivals,
} from './arrivals';
import { BEST_DENSITY, mostSpecificFlow, speedAt, stairPace, walkingDensity } from './crowd-flow';
import { effectiveWidth } from './effective-width';
import type { FlowElement, FlowLink, FlowNetwork, FlowRoom } from './flow-network';
import { calculatedFlow, transition } from './transition';

/** How a part of a way out is gone through. */
export interface ClearedElement {
  readonly id: string;
  readonly persons: number;
  /** Persons a second, at most. */
  readonly capacity: number;
  /** Persons on a metre of effective width in a second, when most come by. */
  readonly specificFlow: number;
  /** Metres a second then. */
  readonly speed: number;
  /** When the last has passed its narrow place; null = nobody comes, or some never pass. */
  readonly lastThrough: number | null;
  /** Persons that wait at once before the narrow place. */
  readonly longestQueue: number;
  /** Seconds; null = for ever. */
  readonly longestWait: number | null;
}

export interface ClearedGroup {
  readonly group: string;
  readonly persons: number;
  /** Seconds until the last has gone on to what is no part of it; null = some never do. */
  readonly cleared: number | null;
}

export interface Clearing {
  readonly persons: number;
  /** Seconds until the last is in safety; null = some never are. */
  readonly cleared: number | null;
  /** In the order in which they were given. */
  readonly elements: readonly ClearedElement[];
  /** In the order in which they come up. */
  readonly groups: readonly ClearedGroup[];
}

/** What comes into an element from one room or part before it. */
interface Inflow {
  readonly group: string | null;
  /** As they leave what is before, and the metres from there. */
  readonly leaving: Arrivals;
  readonly walk: number;
}

const EDGES_OF: Readonly<Record<FlowElement['kind'], Edge>> = {
  door: 'door',
  corridor: 'corridor-wall',
  ramp: 'corridor-wall',
  stair: 'stair-wall',
};

const STEEPEST = present(STAIR_PACES[0], 'steepest stair');

const never = (seconds: number): number | null => (Number.isFinite(seconds) ? seconds : null);

/**
 * When the ways out of a network are clear by the hydraulic model (SFPE Handbook): each part lets pass what its effective width does,
 * who comes first goes first, where ways meet nobody has precedence, and everyone in a part walks as fast as when most come by. People
 * are reckoned in parts, as water is: no time is that of a person. A network that leads in a circle or to nowhere is our own error.
 * O(parts + points of the flows · ways that meet).
 */
export const clearNetwork = (network: FlowNetwork): Clearing => finished(clearSteps(network));

/** Parts that are reckoned in one step. */
const PARTS_A_STEP = 50;

/** `clearNetwork`, some parts of the ways at a time. */
export function* clearSteps({ rooms, elements }: FlowNetwork): Steps<Clearing> {
  const byId = new Map(elements.map((element) => [element.id, element]));
  assert(byId.size === elements.length, 'parts of a way out have names of their own');
  const inflows = new Map<string, Inflow[]>(elements.map(({ id }) => [id, []]));
  const flowsInto = (to: FlowLink): Inflow[] => present(inflows.get(to.id), `part of a way out ${to.id}`);
  const groups = new Groups();
  for (const room of rooms) {
    groups.enter(room.group, room.persons);
    if (room.persons > 0)
      flowsInto(room.to).push({ group: room.group, leaving: leavingRoom(room), walk: room.to.walk });
  }
  const cleared = new Map<string, ClearedElement>();
  let last = 0;
  for (const [i, element] of downstream(elements).entries()) {
    if (i % PARTS_A_STEP === PARTS_A_STEP - 1) yield;
    const result = clearElement(element, present(inflows.get(element.id), element.id), groups);
    cleared.set(element.id, result.cleared);
    if (element.to !== null && result.leaving.length > 0)
      flowsInto(element.to).push({ group: element.group, leaving: result.leaving, walk: element.to.walk });
    if (element.to === null) {
      groups.leave(element.group, null, result.end);
      last = Math.max(last, result.end);
    }
    // Who never passes is never in safety.
    if (result.end === Infinity) last = Infinity;
  }
  return {
    persons: rooms.reduce((sum, { persons }) => sum + persons, 0),
    cleared: never(last),
    elements: elements.map(({ id }) => present(cleared.get(id), id)),
    groups: groups.list(),
  };
}

/** They come to the door one after the other, the farthest last. A crowd that is denser than the best walks as the best does. */
function leavingRoom({ persons, area, walk, ready }: FlowRoom): Arrivals {
  const density = area === null || area <= 0 ? 0 : Math.min(persons / area, BEST_DENSITY);
  return evenly(persons, ready, ready + walk / speedAt(LEVEL_PACE.value, density));
}

function paceOf({ kind, steps }: FlowElement): number {
  if (kind !== 'stair') return LEVEL_PACE.value;
  return steps === null ? STEEPEST.pace.value : stairPace(steps.riser, steps.tread);
}

function clearElement(
  element: FlowElement,
  inflows: readonly Inflow[],
  groups: Groups,
): { readonly cleared: ClearedElement; readonly leaving: Arrivals; readonly end: number } {
  const { id, kind, clearWidth, length } = element;
  const edge = EDGES_OF[kind];
  const width = effectiveWidth(clearWidth, [edge, edge]);
  const pace = paceOf(element);
  const capacity = calculatedFlow(mostSpecificFlow(pace), width);
  const rate = steepest(together(inflows.map(({ leaving }) => leaving)));
  const { specificFlow } = transition(rate, width, pace);
  const speed = speedAt(pace, walkingDensity(pace, specificFlow));
  const streams = inflows.map(({ leaving, walk }) => later(leaving, walk / speed));
  const arrivals = together(streams);
  const { passed, longestQueue, longestWait } = passing(arrivals, capacity);
  const passesAt = (stream: Arrivals): number => {
    const end = stream.at(-1)?.at ?? 0;
    return timeOf(passed, countAt(arrivals, end));
  };
  streams.forEach((stream, i) =>
    groups.leave(present(inflows[i], 'inflow').group, element.group, passesAt(stream)),
  );
  const persons = headsOf(arrivals);
  const through = persons === 0 ? 0 : timeOf(passed, persons);
  return {
    cleared: {
      id,
      persons,
      capacity,
      specificFlow,
      speed,
      lastThrough: persons === 0 ? null : never(through),
      longestQueue,
      longestWait: never(longestWait),
    },
    leaving: later(passed, length / speed),
    end: persons === 0 ? 0 : through + length / speed,
  };
}

/** When the last of each group has gone on to another. */
class Groups {
  readonly #persons = new Map<string, number>();
  readonly #cleared = new Map<string, number>();

  enter(group: string | null, persons: number): void {
    if (group === null) return;
    this.#persons.set(group, (this.#persons.get(group) ?? 0) + persons);
  }

  leave(from: string | null, to: string | null, at: number): void {
    if (from === null || from === to) return;
    this.#cleared.set(from, Math.max(this.#cleared.get(from) ?? 0, at));
    this.enter(from, 0);
  }

  list(): readonly ClearedGroup[] {
    return [...this.#persons].map(([group, persons]) => ({
      group,
      persons,
      cleared: never(this.#cleared.get(group) ?? 0),
    }));
  }
}

/** Every part after all that lead to it. */
function downstream(elements: readonly FlowElement[]): readonly FlowElement[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const before = new Map<string, number>();
  for (const { to } of elements) if (to !== null) before.set(to.id, (before.get(to.id) ?? 0) + 1);
  const order = elements.filter(({ id }) => !before.has(id));
  for (const { to } of order) {
    if (to === null) continue;
    const left = present(before.get(to.id), to.id) - 1;
    before.set(to.id, left);
    if (left === 0) order.push(present(byId.get(to.id), `part of a way out ${to.id}`));
  }
  assert(order.length === elements.length, 'ways out lead out, not in a circle');
  return order;
}
