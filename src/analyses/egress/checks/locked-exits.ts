import type { Steps } from '../../../base/steps';
import { present } from '../../../base/assert';
import type { Severity } from '../../../base/finding';
import { isWithin } from '../../../base/day-time';
import { isLockedAt } from '../../../model/query/is-locked-at';
import { onStorey } from '../../../model/query/on-storey';
import { openingMiddle } from '../../../model/query/opening-middle';
import { shutOpenings } from '../../../model/query/shut-openings';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import { doorIndices } from '../../walking/door-indices';
import { doorFacts } from '../../way-out/door-facts';
import type { EgressFinding } from '../result';
import { personsSteps, type Persons } from '../rooms/persons';
import type { AskedStorey } from './asked-storey';
import { cutOff, type CutOff } from './cut-off';
import { doorsOfWays, exitLoss, type ExitLoss } from './exit-loss';
import { keptFreeFinding, type KeptFreeCode } from './kept-free-finding';

type Asked = Pick<AskedStorey, 'plan' | 'question' | 'profile' | 'storey'>;

/** What a locked door does at one time of day. */
interface Locked {
  /** Null = at every hour: people are counted at their fullest. */
  readonly time: string | null;
  readonly loss: ExitLoss | null;
  /** People behind it who have no way at all. */
  readonly cutOff: number;
  /** People on storeys that lose an exit, in all their compartments, and behind it. */
  readonly persons: number;
}

/**
 * Doors of a storey that are locked and take an exit from somebody, or the only way: at every hour, or by their schedule while
 * people are there (at the hour of the question; else at whichever of its hours does most harm). That staff hold its key
 * makes no exit of a door (公安部令第61号 31). Cost: as `exitLoss` for each of them and each set of doors that is shut with it.
 */
export function* lockedExitFindings(asked: Asked): Steps<EgressFinding[]> {
  const { plan, question, storey } = asked;
  const doors = onStorey(plan.document, 'openings', storey).filter(
    ({ id, kind, locked, lockSchedule }) =>
      kind === 'door' && (locked || lockSchedule.length > 0) && doorIndices(plan).has(id),
  );
  const always = doors.filter(({ locked }) => locked);
  const byHour = doors.filter(({ locked }) => !locked);
  const found: EgressFinding[] = [];
  for (const door of always)
    found.push(...(yield* findingOf(asked, door, 'egress.exit-locked', [question.hour])));
  for (const door of byHour) {
    const times = timesOf(door, question.hour);
    found.push(...(yield* findingOf(asked, door, 'egress.exit-locked-at-hour', times)));
  }
  return found;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** When a door is judged: when its schedule begins to lock it, and at every full hour within; or at the hour asked for. */
function timesOf(door: Opening, hour: string | null): readonly string[] {
  if (hour !== null) return isLockedAt(door, hour) ? [hour] : [];
  const times = door.lockSchedule.flatMap(({ from, to }) => [
    from,
    ...HOURS.filter((time) => isWithin(time, from, to)),
  ]);
  return [...new Set(times)];
}

function* findingOf(
  { plan, question, profile, storey }: Asked,
  door: Opening,
  code: Extract<KeptFreeCode, 'egress.exit-locked' | 'egress.exit-locked-at-hour'>,
  times: readonly (string | null)[],
): Steps<EgressFinding[]> {
  const worst = yield* worstOf(plan, question.closed, profile, door, times);
  if (worst === null) return [];
  const { loss, cutOff: behind, persons, time } = worst;
  const { spaces } = doorFacts(plan, door.id);
  const [x, y] = openingMiddle(door);
  const storeys = loss?.storeys ?? [];
  const left = Math.min(...storeys.map((each) => each.left));
  return [
    keptFreeFinding(
      profile,
      code,
      door.id,
      severityOf(worst, left),
      { storey, space: spaces.find((side) => side !== null) ?? null, x, y },
      {
        opening: door.id,
        kind: loss?.kind ?? 'only-way',
        fromStair: loss?.fromStair ?? false,
        storeys: storeys.length,
        lost: storeys.map((each) => each.storey).join(' '),
        rooms: storeys.reduce((sum, { rooms }) => sum + rooms.length, 0),
        left: storeys.length === 0 ? null : left,
        cutOff: behind,
        persons,
        at: time,
        span: door.lockSchedule.map(({ from, to }) => `${from}–${to}`).join(' '),
        keyHolders: door.keyHolders.length,
      },
    ),
  ];
}

/** With one exit left, at whatever hour, a fire before it leaves none. */
function severityOf({ time, cutOff: behind, loss }: Locked, left: number): Severity {
  if (behind > 0 || left === 0 || (time === null && left < 2)) return 'critical';
  return left < 2 || loss?.storeys.some(({ rooms }) => rooms.length > 0) === true ? 'major' : 'minor';
}

/** The time at which most people have no way, else fewest exits are left, else most people are concerned; null = nobody ever is. */
function* worstOf(
  plan: Asked['plan'],
  closed: readonly OpeningId[],
  profile: Asked['profile'],
  door: Opening,
  times: readonly (string | null)[],
): Steps<Locked | null> {
  const losses = new Map<string, ExitLoss | null>();
  const found: Locked[] = [];
  for (const time of times) {
    yield;
    const { ofWays, regions } = shutAt(plan, closed, time);
    yield;
    const behind = regions.filter(({ doors }) => doors.has(door.id));
    const isWay = ofWays.includes(door.id);
    if (!isWay && behind.length === 0) continue;
    const key = ofWays.join(' ');
    const loss = losses.get(key) ?? (isWay ? yield* exitLoss(plan, door.id, ofWays) : null);
    losses.set(key, loss);
    const whenever = door.locked ? null : time;
    const counted = yield* counter(plan, profile, whenever);
    const within = behind.flatMap(({ spaces }) => spaces);
    const without = counted(within);
    const storeys = (loss?.storeys ?? []).map((each) => each.storey);
    // Who is behind it on a storey that loses it is one of its people.
    const persons = counted([...new Set([...within, ...spacesOn(plan, storeys)])]);
    if (persons > 0) found.push({ time: whenever, loss, cutOff: without, persons });
  }
  const [worst] = found.toSorted(
    (a, b) => b.cutOff - a.cutOff || leftBy(a) - leftBy(b) || b.persons - a.persons,
  );
  return worst ?? null;
}

/** What is shut at a time of day, and what lies behind it. */
interface ShutAt {
  readonly ofWays: readonly OpeningId[];
  readonly regions: readonly CutOff[];
}

interface Known {
  readonly closed: string;
  readonly byTime: Map<string | null, ShutAt>;
}
const known = new WeakMap<Asked['plan']['derived'], Known>();

/** Kept with what is derived of the plan for the last doors that were closed besides: doors are judged at the same times. */
function shutAt(plan: Asked['plan'], closed: readonly OpeningId[], time: string | null): ShutAt {
  const key = closed.join(' ');
  let last = known.get(plan.derived);
  if (last?.closed !== key) known.set(plan.derived, (last = { closed: key, byTime: new Map() }));
  const before = last.byTime.get(time);
  if (before !== undefined) return before;
  const shut = shutOpenings(plan.document, time, closed);
  const made = { ofWays: doorsOfWays(plan, shut), regions: cutOff(plan, shut) };
  last.byTime.set(time, made);
  return made;
}

const leftBy = ({ loss }: Locked): number => Math.min(...(loss?.storeys ?? []).map(({ left }) => left));

const spacesOn = (plan: Asked['plan'], storeys: readonly StoreyId[]): SpaceId[] =>
  storeys.flatMap((id) => onStorey(plan.document, 'spaces', id).map((space) => space.id));

/** People who may be there at a time only by what rooms are for count at no hour: a house whose plan says nothing of its people may be shut. */
const SURE: ReadonlySet<Persons['personsBy']> = new Set<Persons['personsBy']>(['population', 'beds']);

/** How many people are in some spaces; null = at the fullest hour. */
function* counter(
  plan: Asked['plan'],
  profile: Asked['profile'],
  time: string | null,
): Steps<(spaces: readonly SpaceId[]) => number> {
  const persons = yield* personsSteps(plan, profile, time);
  return (spaces) =>
    spaces.reduce((sum, id) => {
      const { persons: count, personsBy } = persons(present(lookUp(plan.document.spaces, id), 'space'));
      return sum + (time === null || SURE.has(personsBy) ? count : 0);
    }, 0);
}
