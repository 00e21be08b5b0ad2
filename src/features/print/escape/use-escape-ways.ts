import { useEffect, useMemo, useState } from 'react';
import type { EgressWay } from '../../../analyses/egress/ways';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import { createPaperWays, type PaperWays } from '../../../session/egress/paper-ways';
import { errorText, isExpected } from '../../../session/expected-error';
import { useSession } from '../../../session/react/session-context';
import { escapeStorey, lockedAt, middleOf, type EscapeStorey } from './escape-storey';
import { OTHER_HOURS, wayThen, type WayThen } from './other-hours';
import { roomStands, standOnWay, type RoomStands, type Stand } from './stands';

/** A place where a sheet hangs, with the ways from it and what becomes of them at other hours. */
export interface StandWays {
  readonly stand: Stand;
  readonly ways: readonly EgressWay[];
  readonly later: readonly { readonly hour: string; readonly way: WayThen }[];
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

/** Hours at which other doors are shut than at this one. O(openings). */
function otherHours(document: CampusDocument, hour: string | null): readonly string[] {
  const now = shutOpenings(document, hour).join();
  return OTHER_HOURS.filter((other) => other !== hour && shutOpenings(document, other).join() !== now);
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
  const hours = otherHours(document, hour);
  const total = several.length + rooms.length * (1 + hours.length);
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
  const elsewhen: (readonly (readonly EgressWay[])[])[] = [];
  for (const other of hours) elsewhen.push(await ask(places, other));
  const locked = hours.map((other) => lockedAt(plan, other));
  return {
    storey: escapeStorey(document, plan, hour, ways),
    rooms: rooms.map((room, i) => ({
      room,
      stand: chosen[i]!,
      ways: ways[i] ?? [],
      later: hours.map((other, k) => ({
        hour: other,
        way: wayThen(ways[i]?.[0] ?? null, elsewhen[k]?.[i]?.[0] ?? null, locked[k]!),
      })),
    })),
  };
}

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
            const later: StandWays['later'][number][] = [];
            for (const other of otherHours(document, hour)) {
              const [best = null] = await from(other);
              later.push({ hour: other, way: wayThen(ways[0] ?? null, best, lockedAt(plan, other)) });
            }
            return { stand, ways, later };
          },
    [paper, document, plan, hour, stand],
  );
  return useAwaited(ask);
}
