import type { Steps } from '../../../base/steps';
import type { Sight } from '../../../geometry/visibility/sight';
import { sightRay } from '../../../geometry/visibility/sight-ray';
import type { SpaceId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { Space } from '../../../model/schema/space';
import type { EgressRow } from '../../../standards/egress/egress-row';
import { signRows } from '../../../standards/egress/sign-rules';
import { sightOf } from '../../sight/see';
import { spaceIdAt } from '../signs/space-id-at';
import { SpaceFinder } from '../../walking/space-finder';
import type { EgressFinding } from '../result';
import { awayFrom, exitSigns, isRead, type ExitSign } from '../signs/exit-signs';
import { wayLines } from '../signs/storey-ways';
import { at, exceeds, metres, severityBy } from './found';
import type { WalkedStorey } from './kept-findings';

const WAYS_A_STEP = 4;
/** Ways are looked along in steps of so many metres. */
const STEP = 0.5;
/** Ways that begin this near to each other and part are two halves of one corridor, metres. */
const NEAR = 5;

/** Ways that come this near to each other run beside each other, metres. */
const BESIDE = 1.5;

interface Step {
  readonly point: Point;
  /** Metres from where the way begins. */
  readonly along: number;
  /** Number of the corridor that it lies in, -1 = it lies in none. */
  readonly corridor: number;
}

interface Walked {
  readonly isDeadEnd: boolean;
  readonly steps: readonly Step[];
}

/** A piece of a way where no sign is read within half of the distance between signs. */
interface Bare {
  readonly row: EgressRow;
  /** Metres; where it begins and ends. */
  readonly length: number;
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
  /** It begins where the way or its corridor begins, and ends where that ends: no sign bounds it there. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface Gap {
  readonly metres: number;
  readonly row: EgressRow;
  readonly middle: Point;
}

/**
 * Stretches of ways in a storey's corridors where signs are farther apart than they may be: each place is to have one that
 * can be read there within half of that, and within the whole of it where the way begins or leaves the corridor. Two ways
 * that part from one place make one stretch. One finding a corridor and limit, the longest. Cost: one search over the
 * storey; O(metres of ways · signs near).
 */
export function* signGapFindings(checked: WalkedStorey): Steps<EgressFinding[]> {
  const { plan, profile, number, storey } = checked;
  const rows = signRows(profile);
  if (rows === null) return [];
  const sight = sightOf(plan.document, storey);
  const signs = exitSigns(plan.document, storey);
  const { spaces } = plan.derived.parts[number]!.plan;
  const finder = new SpaceFinder(spaces);
  const corridorAt = ([x, y]: Point): number => {
    const space = finder.at(x, y);
    return isCorridor(spaces[space]) ? space : -1;
  };
  const walked = wayLines(checked).map(({ door, points }): Walked => {
    const steps = stepsAlong(points).map((step) => ({ ...step, corridor: corridorAt(step.point) }));
    return { isDeadEnd: door.door.position === 'dead-end', steps };
  });
  const { deadEnd } = rows;
  const isOfDeadEnd = deadEnd === null ? () => false : deadEndFinder(walked);
  const bare: Bare[] = [];
  for (const [i, { isDeadEnd, steps }] of walked.entries()) {
    if (i % WAYS_A_STEP === 0) yield;
    const end = isDeadEnd ? steps.findIndex((step) => !isOfDeadEnd(step)) : 0;
    const parts = [
      { row: deadEnd, steps: end < 0 ? steps : steps.slice(0, end) },
      { row: rows.spacing, steps: end < 0 ? [] : steps.slice(end) },
    ];
    for (const part of parts) {
      if (part.row !== null) bare.push(...bareAlong(part.steps, part.row, signs, sight));
    }
  }
  yield;
  const worst = new Map<string, { readonly gap: Gap; readonly space: SpaceId | null }>();
  for (const gap of gapsOf(bare, sight)) {
    if (!exceeds(gap.metres, gap.row.limit)) continue;
    const space = spaceIdAt(plan, storey, gap.middle);
    const key = `${space ?? storey}:${gap.row.id}`;
    if (gap.metres > (worst.get(key)?.gap.metres ?? 0)) worst.set(key, { gap, space });
  }
  return [...worst].map(([key, { gap, space }]) => ({
    id: `egress.sign-gap:${key}`,
    code: 'egress.sign-gap',
    severity: severityBy(gap.row),
    cite: gap.row.cite,
    place: at({ storey, x: gap.middle[0], y: gap.middle[1] }, space),
    params: {
      gap: metres(gap.metres),
      limit: gap.row.limit,
      kind: gap.row === rows.deadEnd ? 'dead-end' : 'spacing',
    },
  }));
}

const isCorridor = (space: Space | undefined): boolean => space?.use === 'corridor' || space?.use === 'ramp';

/** Tells of a place of a way from a dead end whether it still lies there: no way that has two exits comes by. */
function deadEndFinder(walked: readonly Walked[]): (step: Step) => boolean {
  const cell = (value: number): number => Math.floor(value / BESIDE);
  const others = new Map<string, Step[]>();
  for (const { isDeadEnd, steps } of walked) {
    for (const step of isDeadEnd ? [] : steps) {
      const key = `${cell(step.point[0])} ${cell(step.point[1])}`;
      const listed = others.get(key);
      if (listed) listed.push(step);
      else others.set(key, [step]);
    }
  }
  return ({ point: [x, y], corridor }) =>
    [-1, 0, 1].every((i) =>
      [-1, 0, 1].every((j) =>
        (others.get(`${cell(x) + i} ${cell(y) + j}`) ?? []).every(
          (other) =>
            other.corridor !== corridor || Math.hypot(other.point[0] - x, other.point[1] - y) > BESIDE,
        ),
      ),
    );
}

function bareAlong(steps: readonly Step[], row: EgressRow, signs: readonly ExitSign[], sight: Sight): Bare[] {
  const reach = row.limit / 2;
  const serves = (sign: ExitSign, i: number): boolean => {
    const { point } = steps[i]!;
    return (
      awayFrom(sign, point) <= row.limit && aheadOf(sign, steps, i) <= reach && isRead(sight, sign, point)
    );
  };
  // What is read at a step is mostly read at the next one, too.
  let last: ExitSign | undefined;
  const isBare = ({ corridor }: Step, i: number): boolean => {
    if (corridor < 0) return false;
    if (last === undefined || !serves(last, i)) last = signs.find((sign) => serves(sign, i));
    return last === undefined;
  };
  const bare = steps.map(isBare);
  const found: Bare[] = [];
  for (let first = 0; first < steps.length; first++) {
    if (!bare[first]!) continue;
    let last = first;
    while (last + 1 < steps.length && bare[last + 1]!) last++;
    found.push({
      row,
      length: steps[last]!.along - steps[first]!.along,
      from: steps[first]!.point,
      to: steps[last]!.point,
      middle: steps[(first + last) >> 1]!.point,
      atStart: (steps[first - 1]?.corridor ?? -1) < 0,
      atEnd: (steps[last + 1]?.corridor ?? -1) < 0,
    });
    first = last;
  }
  return found;
}

/**
 * Metres to a sign along the way at a step of it: signs are spaced along a corridor, however far from its walls one walks.
 */
function aheadOf({ x, y }: ExitSign, steps: readonly Step[], i: number): number {
  const [px, py] = steps[i]!.point;
  const [ax, ay] = steps[Math.max(0, i - 1)]!.point;
  const [bx, by] = steps[Math.min(steps.length - 1, i + 1)]!.point;
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - px, y - py);
  return Math.abs((x - px) * (bx - ax) + (y - py) * (by - ay)) / length;
}

/** From sign to sign: what is bare, and half of the distance allowed at each end that has a sign. */
function gapsOf(bare: readonly Bare[], sight: Sight): Gap[] {
  const starts = bare.filter(({ atStart, atEnd }) => atStart && !atEnd);
  return bare.flatMap((one) => {
    const reach = one.row.limit / 2;
    const ends = (one.atStart ? 0 : reach) + (one.atEnd ? 0 : reach);
    const { length, row, middle } = one;
    const alone: Gap = { metres: length + ends, row, middle };
    if (!one.atStart || one.atEnd) return [alone];
    const both = starts.flatMap((other): Gap[] => {
      if (other.row !== row || !partsFrom(one, other, sight)) return [];
      const between = apartAlong(one, other);
      const longer = other.length > length ? other : one;
      return [{ metres: length + between + other.length + 2 * reach, row, middle: longer.middle }];
    });
    return [alone, ...both];
  });
}

/** How far apart two ways begin, along the first; less than 0 where they pass each other. */
function apartAlong({ from: [ax, ay], to: [bx, by], length }: Bare, { from: [x, y] }: Bare): number {
  return length === 0 ? 0 : ((ax - x) * (bx - ax) + (ay - y) * (by - ay)) / Math.hypot(bx - ax, by - ay);
}

/** Do two ways begin beside each other and go apart? */
function partsFrom(one: Bare, other: Bare, sight: Sight): boolean {
  const [[ax, ay], [bx, by]] = [one.from, other.from];
  if (one === other || Math.hypot(bx - ax, by - ay) > NEAR) return false;
  const turn = (one.to[0] - ax) * (other.to[0] - bx) + (one.to[1] - ay) * (other.to[1] - by);
  return turn < 0 && sightRay(sight, ...one.middle, ...other.middle).clear;
}

function stepsAlong(points: readonly Point[]): Omit<Step, 'corridor'>[] {
  const found: { point: Point; along: number }[] = [];
  let along = 0;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[i + 1] ?? [ax, ay];
    const length = Math.hypot(bx - ax, by - ay);
    const steps = Math.max(1, Math.ceil(length / STEP));
    for (let step = 0; step < steps; step++) {
      const share = step / steps;
      found.push({ point: [ax + share * (bx - ax), ay + share * (by - ay)], along: along + share * length });
    }
    along += length;
  });
  return found;
}
