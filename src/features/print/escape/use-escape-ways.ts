import { useEffect, useMemo, useState } from 'react';
import type { EgressWay } from '../../../analyses/egress/ways';
import { buildingOf } from '../../../model/query/building-of';
import { isLockedAt } from '../../../model/query/is-locked-at';
import { lockPeriods, type LockPeriod } from '../../../model/query/lock-periods';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Opening } from '../../../model/schema/opening';
import type { Point } from '../../../model/schema/polygon';
import { createPaperWays, type PaperWays } from '../../../session/egress/paper-ways';
import { errorText, isExpected } from '../../../session/expected-error';
import { useSession } from '../../../session/react/session-context';
import { escapeStorey, lockedAt, middleOf, type EscapeStorey } from './escape-storey';
import { waysThen, type ThenWay } from './other-hours';
import { roomStands, standOnWay, type RoomStands, type Stand } from './stands';

/** A place where a sheet hangs, with the ways from it and what becomes of them at other hours. */
export interface StandWays {
  readonly stand: Stand;
  readonly ways: readonly EgressWay[];
  /** All parts of the day. */
  readonly day: readonly ThenWay[];
}

export interface RoomWays extends StandWays {
  readonly room: RoomStands;
}

export interface EscapeWays {
  readonly storey: EscapeStorey;
  readonly rooms: readonly RoomWays[];
}

/** What is waited for: how far it is, or why it isn't there. */
export interface Awaited<T> {
  readonly told: T | null;
  readonly done: number;
  readonly total: number;
  readonly isStopped: boolean;
  readonly error: string | null;
  stop(): void;
  again(): void;
}

/** Of the parts of a day those in which other doors of a storey's house or the ground are locked than now; whoever leaves goes down. */
function partsOfDay(
  document: CampusDocument,
  { storey }: StoreyPlan,
  hour: string | null,
): readonly DayPart[] {
  const house = buildingOf(document, storey.id)?.id ?? null;
  const counts = (opening: Opening): boolean => {
    const other = buildingOf(document, opening.storey)?.id ?? null;
    return other === null || other === house;
  };
  const lockedNow = (at: string | null): string =>
    entitiesIn(document.openings)
      .filter(
        (each) => counts(each) && each.kind === 'door' && (at === null ? each.locked : isLockedAt(each, at)),
      )
      .map(({ id }) => id)
      .join();
  const now = lockedNow(hour);
  return lockPeriods(document, counts).map((part) => ({ ...part, isNow: lockedNow(part.hour) === now }));
}

interface DayPart extends LockPeriod {
  /** What is locked in it is what is locked at the sheet's hour. */
  readonly isNow: boolean;
}

/** A long answer that is asked for as long as the question stands. */
function useAwaited<T>(
  ask: ((signal: AbortSignal, told: (done: number, total: number) => void) => Promise<T>) | null,
): Awaited<T> {
  const [tries, setTries] = useState(0);
  const asked = useMemo(() => ({ ask, tries, stop: new AbortController() }), [ask, tries]);
  const [state, setState] = useState<{
    readonly asked: object | null;
    readonly told: T | null;
    readonly done: number;
    readonly total: number;
    readonly isStopped: boolean;
    readonly error: string | null;
  }>({ asked: null, told: null, done: 0, total: 0, isStopped: false, error: null });
  useEffect(() => {
    // An effect that runs anew for the same question needs one that nobody has called off.
    const stop = new AbortController();
    const { signal } = stop;
    const byHand = (): void => stop.abort();
    asked.stop.signal.addEventListener('abort', byHand);
    const fresh = { asked, told: null, done: 0, total: 0, isStopped: false, error: null };
    asked
      .ask?.(signal, (done, total) => {
        if (!signal.aborted) setState({ ...fresh, done, total });
      })
      .then((told) => {
        if (!signal.aborted) setState({ ...fresh, told });
      })
      .catch((error: unknown) => {
        if (asked.stop.signal.aborted) setState({ ...fresh, isStopped: true });
        else if (!signal.aborted && !isExpected(error)) setState({ ...fresh, error: errorText(error) });
      });
    return () => {
      asked.stop.signal.removeEventListener('abort', byHand);
      stop.abort();
    };
  }, [asked]);
  const isCurrent = state.asked === asked;
  return {
    told: isCurrent ? state.told : null,
    done: isCurrent ? state.done : 0,
    total: isCurrent ? state.total : 0,
    isStopped: isCurrent && state.isStopped,
    error: isCurrent ? state.error : null,
    stop: () => asked.stop.abort(),
    again: () => setTries(tries + 1),
  };
}

/** The ways of every room of a storey at an hour, from inside the door that they lead through. */
export function useEscapeWays(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
): Awaited<EscapeWays> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () => (signal: AbortSignal, told: (done: number, total: number) => void) =>
      roomWays(paper, document, plan, hour, signal, told),
    [paper, document, plan, hour],
  );
  return useAwaited(ask);
}

async function roomWays(
  paper: PaperWays,
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
  signal: AbortSignal,
  told: (done: number, total: number) => void,
): Promise<EscapeWays> {
  const rooms = roomStands(plan, document.campus.profile);
  const several = rooms.filter(({ stands }) => stands.length > 1);
  const parts = partsOfDay(document, plan, hour);
  const others = parts.filter(({ isNow }) => !isNow);
  const total = several.length + rooms.length * (1 + others.length);
  let before = 0;
  const { id } = plan.storey;
  const ask = async (points: readonly Point[], at: string | null) => {
    const found = await paper.ways(onStorey(id, points), at, signal, (done) => told(before + done, total));
    before += points.length;
    return found;
  };
  told(0, total);
  const middles = await ask(
    several.map(({ space }) => middleOf(space.outline)),
    hour,
  );
  const chosen = rooms.map((room): Stand => {
    const way = middles[several.indexOf(room)]?.[0]?.points ?? [];
    return standOnWay(
      room,
      plan,
      way.map(({ x, y }): Point => [x, y]),
    );
  });
  const places = chosen.map(({ at }) => at);
  const ways = await ask(places, hour);
  const elsewhen = new Map<DayPart, readonly (readonly EgressWay[])[]>();
  for (const part of others) elsewhen.set(part, await ask(places, part.hour));
  return {
    storey: escapeStorey(document, plan, hour, ways, await paper.exits(id, hour, signal)),
    rooms: rooms.map((room, i) => ({
      room,
      stand: chosen[i]!,
      ways: ways[i] ?? [],
      day: parts.map((part) => thenWay(plan, part, ways[i] ?? [], elsewhen.get(part)?.[i] ?? [])),
    })),
  };
}

const thenWay = (
  plan: StoreyPlan,
  part: DayPart,
  ways: readonly EgressWay[],
  then: readonly EgressWay[],
): ThenWay => ({
  spans: part.spans,
  way: part.isNow ? 'same' : waysThen(ways, then, lockedAt(plan, part.hour)),
});

const onStorey = (storey: StoreyId, points: readonly Point[]) => points.map(([x, y]) => ({ storey, x, y }));

/** The ways from one place where a storey's sheet hangs; nothing is asked while there is none. */
export function useSpotWays(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
  stand: Stand | null,
): Awaited<StandWays> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () =>
      stand === null
        ? null
        : async (signal: AbortSignal): Promise<StandWays> => {
            const places = onStorey(plan.storey.id, [stand.at]);
            const from = async (at: string | null) =>
              (await paper.ways(places, at, signal, () => undefined))[0] ?? [];
            const ways = await from(hour);
            const day: ThenWay[] = [];
            for (const part of partsOfDay(document, plan, hour)) {
              day.push(thenWay(plan, part, ways, part.isNow ? ways : await from(part.hour)));
            }
            return { stand, ways, day };
          },
    [paper, document, plan, hour, stand],
  );
  return useAwaited(ask);
}
