import { useMemo } from 'react';
import type { EgressWay } from '../../../analyses/egress/ways';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { CampusDocument } from '../../../model/schema/document';
import type { Point } from '../../../model/schema/polygon';
import { createPaperWays, type PaperWays } from '../../../session/egress/paper-ways';
import { useSession } from '../../../session/react/session-context';
import { dayTeller, partsOfDay, waysHold, type PartThen } from './day-parts';
import { escapeStorey, lockedAt, middleOf, type EscapeStorey, type LaneWays } from './escape-storey';
import { lanePlaces } from './lanes';
import { waysThen, type ThenWay } from './other-hours';
import { roomStands, standOnWay, type RoomStands, type Stand } from './stands';
import { useAwaited, type Awaited } from './use-awaited';

/** A place where a sheet hangs, with the ways from it. */
interface PlaceWays {
  readonly stand: Stand;
  readonly ways: readonly EgressWay[];
}

/** The same with what becomes of them at other hours, whatever else the sheet shows. */
export interface SpotWays extends PlaceWays {
  readonly parts: readonly PartThen[];
}

/** The same as its sheet says it. */
export interface StandWays extends PlaceWays {
  /** All parts of the day. */
  readonly day: readonly ThenWay[];
}

export interface RoomWays extends StandWays {
  readonly room: RoomStands;
}

/** What is asked: of which plan and hour, of whom, until when, and who hears how far it is. */
interface Question {
  readonly document: CampusDocument;
  readonly plan: StoreyPlan;
  readonly hour: string | null;
  readonly paper: PaperWays;
  readonly signal: AbortSignal;
  readonly told: (done: number, total: number) => void;
}

/** What a sheet of a storey shows at an hour before any way is known. */
export function useBareStorey(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
): Awaited<EscapeStorey> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () => async (signal: AbortSignal) =>
      escapeStorey(document, plan, hour, null, await paper.exits(plan.storey.id, hour, signal)),
    [paper, document, plan, hour],
  );
  return useAwaited(ask);
}

/** What all sheets of a storey show at an hour; nothing is asked before it is `wanted`. */
export function useEscapeStorey(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
  wanted: boolean,
): Awaited<EscapeStorey> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () =>
      wanted
        ? (signal: AbortSignal, told: Question['told']) =>
            storeyOf({ document, plan, hour, paper, signal, told })
        : null,
    [paper, document, plan, hour, wanted],
  );
  return useAwaited(ask);
}

/** Rooms that are left through other rooms have the same arrows in the corridors as those. */
async function storeyOf(question: Question): Promise<EscapeStorey> {
  const { document, plan, hour, paper, signal } = question;
  const rooms = roomStands(plan, document.campus.profile).filter(({ isOnWays }) => isOnWays);
  const places = lanePlaces(plan);
  const ways = await asked(question, [...rooms.map(probeOf), ...places.map(({ at }) => at)], hour);
  const lanes = places.map((lane, i): LaneWays => ({ lane, ways: ways[rooms.length + i]! }));
  const exits = await paper.exits(plan.storey.id, hour, signal);
  return escapeStorey(document, plan, hour, ways.slice(0, rooms.length), exits, lanes);
}

/** The ways of every room of a storey at an hour, from inside the door that they lead through. */
export function useRoomWays(
  document: CampusDocument,
  storey: EscapeStorey,
  hour: string | null,
): Awaited<readonly RoomWays[]> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () => (signal: AbortSignal, told: Question['told']) =>
      roomWays({ document, plan: storey.plan, hour, paper, signal, told }, storey),
    [paper, document, storey, hour],
  );
  return useAwaited(ask);
}

async function roomWays(question: Question, storey: EscapeStorey): Promise<readonly RoomWays[]> {
  const { document, plan, hour } = question;
  const rooms = roomStands(plan, document.campus.profile);
  const probed = await asked(question, rooms.map(probeOf), hour);
  const stands = rooms.map((room, i): Stand => {
    const way = probed[i]?.[0]?.points ?? [];
    return standOnWay(
      room,
      plan,
      way.map(({ x, y }): Point => [x, y]),
    );
  });
  const found = await standWays(question, stands);
  const dayOf = dayTeller(storey);
  return rooms.map((room, i) => {
    const { stand, ways, parts } = found[i]!;
    return { room, stand, ways, day: dayOf(parts) };
  });
}

/** From where a room with several doors tells which of them its way leads through. */
const probeOf = ({ space, stands }: RoomStands): Point =>
  stands.length > 1 ? middleOf(space.outline) : stands[0]!.at;

/** The ways from some places, and what becomes of them in other parts of the day: asked anew only where they can't be walked then. */
async function standWays(question: Question, stands: readonly Stand[]): Promise<readonly SpotWays[]> {
  const { document, plan, hour, paper, signal } = question;
  const ways = await asked(
    question,
    stands.map(({ at }) => at),
    hour,
  );
  const days = stands.map((): PartThen[] => []);
  for (const part of partsOfDay(document, plan, hour)) {
    const { spans, isNow } = part;
    const exits = isNow ? [] : await paper.exits(plan.storey.id, part.hour, signal);
    const shut = shutOpenings(document, part.hour).flatMap((id) => document.openings[id] ?? []);
    const isSame = (its: readonly EgressWay[]): boolean => its.length > 0 && waysHold(its, shut, exits);
    const others = stands.flatMap((_, i) => (isNow || isSame(ways[i]!) ? [] : [i]));
    const then = await asked(
      question,
      others.map((i) => stands[i]!.at),
      part.hour,
    );
    const locked = lockedAt(plan, part.hour);
    for (const [i, day] of days.entries()) {
      const k = others.indexOf(i);
      const way = k < 0 ? 'same' : waysThen(ways[i]!, then[k]!, locked);
      day.push({ spans, way, isNow, shut, exits });
    }
  }
  return stands.map((stand, i) => ({ stand, ways: ways[i]!, parts: days[i]! }));
}

async function asked(
  { plan, paper, signal, told }: Question,
  points: readonly Point[],
  hour: string | null,
): Promise<readonly (readonly EgressWay[])[]> {
  const places = points.map(([x, y]) => ({ storey: plan.storey.id, x, y }));
  const found = await paper.ways(places, hour, signal, (done) => told(done, points.length));
  return points.map((_, i) => found[i] ?? []);
}

/** The ways from one place where a storey's sheet hangs; nothing is asked while there is none. */
export function useSpotWays(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
  stand: Stand | null,
): Awaited<SpotWays> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () =>
      stand === null
        ? null
        : async (signal: AbortSignal, told: Question['told']): Promise<SpotWays> =>
            (await standWays({ document, plan, hour, paper, signal, told }, [stand]))[0]!,
    [paper, document, plan, hour, stand],
  );
  return useAwaited(ask);
}
