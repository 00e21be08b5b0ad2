import type { Steps } from '../../../base/steps';
import { lookUp } from '../../../model/schema/dictionary';
import type { BuildingId, StoreyId } from '../../../model/schema/ids';
import { clearSteps } from '../hydraulic/clear-network';
import type { FlowRoom } from '../hydraulic/flow-network';
import type { MeasuredRoom } from '../measured-room';
import type { BuildingClearing, ExitClearing, StoreyClearing } from '../result';
import type { LevelWays } from '../travel/level-ways';
import { asIfAlone, ClearedParts, latest } from './cleared-parts';
import { FlowBuilder } from './flow-builder';
import { roomFlow, type Share } from './room-flow';
import { stairDischarges } from './stair-discharge';
import { stairLines } from './stair-lines';

/** A storey whose rooms and doors were measured. */
export interface MeasuredStorey {
  readonly number: number;
  readonly storey: StoreyId;
  readonly rooms: readonly MeasuredRoom[];
  readonly egress: { readonly persons: number };
}

export interface Clearings {
  /** In the order in which storeys were given. */
  readonly storeys: readonly StoreyClearing[];
  /** Buildings that have storeys, in the order of their lowest ones. */
  readonly buildings: readonly BuildingClearing[];
}

/** People of a storey with the parts that they pass. */
interface Flow {
  readonly measured: MeasuredStorey;
  readonly shares: readonly Share[];
  readonly stranded: number;
}

/**
 * When rooms, storeys and buildings are clear by hand calculation (SFPE hydraulic model, `clearNetwork`). All set out at once: premovement
 * is another's to add. Everybody goes to the exit that is nearest to the door that they leave by, and stays with it however long the queue;
 * of several doors of a room each has its share. Who has no way to an exit is counted (`stranded`), and
 * the others' times are told. Who has gone into another fire compartment is in safety there. Corridors are as wide as they are drawn,
 * nobody waits where it is full beyond, and people who can't walk as others do are reckoned as if they could. Parts: a storey each, then all
 * flows. O(rooms + doors), and as `clearNetwork` and `stairDischarges`.
 */
export function* clearingSteps(level: LevelWays, storeys: readonly MeasuredStorey[]): Steps<Clearings> {
  const lines = stairLines(level.plan);
  yield;
  const build = new FlowBuilder(level, lines, stairDischarges(level, lines));
  yield;
  const rooms: FlowRoom[] = [];
  const flows: Flow[] = [];
  for (const measured of storeys) {
    const shares: Share[] = [];
    let stranded = 0;
    for (const room of measured.rooms) {
      const flow = roomFlow(level, measured.number, room, measured.rooms, build);
      shares.push(...flow.shares);
      rooms.push(...flow.rooms);
      if (flow.shares.length === 0) stranded += room.egress.persons;
    }
    flows.push({ measured, shares, stranded });
    yield;
  }
  const elements = [...build.elements.values()];
  const crowded = yield* clearSteps({ rooms, elements });
  yield;
  const alone = yield* clearSteps({ rooms: rooms.map(asIfAlone), elements });
  yield;
  const parts = new ClearedParts(elements, crowded, alone);
  return {
    storeys: flows.map((flow) => storeyClearing(parts, flow)),
    buildings: buildingClearings(level, parts, flows, build),
  };
}

function grouped<K, T>(items: readonly T[], of: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(of(item));
    if (group === undefined) groups.set(of(item), [item]);
    else group.push(item);
  }
  return groups;
}

function storeyClearing(parts: ClearedParts, { measured, shares, stranded }: Flow): StoreyClearing {
  const byExit = grouped(shares, ({ exit }) => exit);
  const exits = [...byExit].map(([id, own]): ExitClearing => {
    const leave = [id, ...own.filter(({ to }) => to === id).map(({ group }) => group)];
    const seconds = parts.left(leave);
    return {
      exit: own[0]!.placed.exit,
      persons: own.reduce((sum, { persons }) => sum + persons, 0),
      seconds,
      governs: parts.governs(parts.before(id), seconds, parts.walked(leave)),
    };
  });
  const byRoom = grouped(shares, ({ space }) => space);
  return {
    ...timeOf(measured.egress.persons, exits.length > 0, latest(exits.map(({ seconds }) => seconds))),
    stranded,
    exits,
    rooms: measured.rooms
      .filter(({ egress }) => egress.persons > 0)
      .map(({ egress: { space } }) => ({
        space,
        seconds: byRoom.has(space) ? parts.left(byRoom.get(space)!.map(({ group }) => group)) : null,
      })),
  };
}

const timeOf = (
  persons: number,
  anyLeave: boolean,
  seconds: number | null,
): Pick<StoreyClearing, 'seconds' | 'reason'> => {
  if (persons === 0) return { seconds: null, reason: 'nobody' };
  if (!anyLeave) return { seconds: null, reason: 'no-way' };
  return { seconds, reason: seconds === null ? 'too-narrow' : null };
};

function buildingClearings(
  level: LevelWays,
  parts: ClearedParts,
  flows: readonly Flow[],
  { untold, exits: placed }: Pick<FlowBuilder, 'untold' | 'exits'>,
): BuildingClearing[] {
  const byBuilding = new Map<BuildingId | null, Flow[]>();
  for (const flow of flows) {
    const building = lookUp(level.plan.document.storeys, flow.measured.storey)?.building ?? null;
    byBuilding.set(building, [...(byBuilding.get(building) ?? []), flow]);
  }
  return [...byBuilding]
    .filter(([building, own]) => building !== null || own.some(({ measured }) => measured.egress.persons > 0))
    .map(([building, own]): BuildingClearing => {
      const persons = own.reduce((sum, { measured }) => sum + measured.egress.persons, 0);
      const stranded = own.reduce((sum, flow) => sum + flow.stranded, 0);
      const exits = [...new Set(own.flatMap(({ shares }) => shares.map(({ exit }) => exit)))];
      const behind = [...new Set(exits.flatMap((exit) => parts.behind(exit)))];
      const seconds = parts.end(behind);
      const time = timeOf(persons, exits.length > 0, seconds);
      const passed = [...new Set([...exits.flatMap(parts.before), ...behind])];
      const governs = parts.governs(passed, seconds, parts.endAlone(behind));
      const isTold = !exits.some((exit) => untold.has(exit));
      if (time.reason === null && !isTold)
        return { building, persons, stranded, seconds: null, reason: 'stair-not-told', governs, last: null };
      const last = placed.get(parts.last(behind) ?? '') ?? null;
      return {
        building,
        persons,
        stranded,
        ...time,
        governs,
        last: last && { storey: level.plan.derived.storeys[last.storey]!, exit: last.exit.exit },
      };
    });
}
