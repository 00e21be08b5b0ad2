import { useMemo } from 'react';
import type { EgressWay } from '../../../analyses/egress/ways';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { CampusDocument } from '../../../model/schema/document';
import type { Point } from '../../../model/schema/polygon';
import { createPaperWays, type PaperWays } from '../../../session/egress/paper-ways';
import { useSession } from '../../../session/react/session-context';
import { drawingHolds, partsOfDay, waysHold } from './day-parts';
import { escapeStorey, lockedAt, middleOf, type EscapeStorey, type LaneWays } from './escape-storey';
import { lanePlaces } from './lanes';
import { waysThen, type ThenWay } from './other-hours';
import { roomStands, standOnWay, type RoomStands, type Stand } from './stands';
import { useAwaited, type Awaited } from './use-awaited';

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

/** What is asked: of which plan and hour, of whom, until when, and who hears how far it is. */
interface Question {
  readonly document: CampusDocument;
  readonly plan: StoreyPlan;
  readonly hour: string | null;
  readonly paper: PaperWays;
  readonly signal: AbortSignal;
  readonly told: (done: number, total: number) => void;
}

/** What all sheets of a storey show at an hour. */
export function useEscapeStorey(
  document: CampusDocument,
  plan: StoreyPlan,
  hour: string | null,
): Awaited<EscapeStorey> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () => (signal: AbortSignal, told: Question['told']) =>
      storeyOf({ document, plan, hour, paper, signal, told }),
    [paper, document, plan, hour],
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
  const found = await standWays(question, storey, stands);
  return rooms.map((room, i) => ({ room, ...found[i]! }));
}

/** From where a room with several doors tells which of them its way leads through. */
const probeOf = ({ space, stands }: RoomStands): Point =>
  stands.length > 1 ? middleOf(space.outline) : stands[0]!.at;

/** The ways from some places, and what becomes of them in other parts of the day: asked anew only where they can't be walked then. */
async function standWays(
  question: Question,
  storey: EscapeStorey,
  stands: readonly Stand[],
): Promise<readonly StandWays[]> {
  const { document, plan, hour, paper, signal } = question;
  const ways = await asked(
    question,
    stands.map(({ at }) => at),
    hour,
  );
  const days = stands.map((): ThenWay[] => []);
  for (const part of partsOfDay(document, plan, hour)) {
    const { spans } = part;
    const exits = part.isNow ? [] : await paper.exits(plan.storey.id, part.hour, signal);
    const shut = shutOpenings(document, part.hour).flatMap((id) => document.openings[id] ?? []);
    const others = stands.flatMap((_, i) => (part.isNow || waysHold(ways[i]!, shut, exits) ? [] : [i]));
    const then = await asked(
      question,
      others.map((i) => stands[i]!.at),
      part.hour,
    );
    const locked = lockedAt(plan, part.hour);
    const isDrawn = part.isNow || drawingHolds(storey, shut, exits);
    for (const [i, day] of days.entries()) {
      const k = others.indexOf(i);
      const way = k < 0 ? 'same' : waysThen(ways[i]!, then[k]!, locked);
      day.push({ spans, way: way === 'same' && !isDrawn ? 'others' : way });
    }
  }
  return stands.map((stand, i) => ({ stand, ways: ways[i]!, day: days[i]! }));
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
  storey: EscapeStorey,
  hour: string | null,
  stand: Stand | null,
): Awaited<StandWays> {
  const paper = useSession().part(createPaperWays);
  const ask = useMemo(
    () =>
      stand === null
        ? null
        : async (signal: AbortSignal, told: Question['told']): Promise<StandWays> =>
            (
              await standWays({ document, plan: storey.plan, hour, paper, signal, told }, storey, [stand])
            )[0]!,
    [paper, document, storey, hour, stand],
  );
  return useAwaited(ask);
}
