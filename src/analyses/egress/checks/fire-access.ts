import type { FindingPlace } from '../../../base/finding';
import type { MessageParams } from '../../../base/message';
import type { Steps } from '../../../base/steps';
import { toMillimetre } from '../../../base/to-millimetre';
import { pole } from '../../../geometry/plane/pole';
import { onStorey } from '../../../model/query/on-storey';
import type { Obstacle } from '../../../model/schema/obstacle';
import type { Outdoor } from '../../../model/schema/outdoor';
import type { Point } from '../../../model/schema/polygon';
import { FIRE_ENGINE_WIDTH, FIRE_LANE, OPERATING_GROUND } from '../../../standards/egress/fire-access';
import type { EgressFinding } from '../result';
import type { AskedStorey } from './asked-storey';
import { keptFreeFinding } from './kept-free-finding';
import { drawnNarrow } from './lane-as-drawn';
import { laneBanks } from './lane-banks';
import { laneNarrowings } from './lane-narrowings';
import { overlapWith, ringsOf, type Overlap } from './obstacle-overlap';

type Asked = Pick<AskedStorey, 'plan' | 'profile' | 'storey'>;

/** Of the widest disc in a lane, metres. */
const PRECISION = 0.01;

/** A thing on a lane. */
interface Standing {
  readonly obstacle: Obstacle;
  readonly within: Overlap;
}

/**
 * What keeps fire engines away from the buildings: things on ground that ladders are raised from, lanes that are drawn too narrow, and
 * such as things leave too little of. Of ground marked for fire engines what holds a disc as wide as operating ground must be is such
 * ground, the rest are lanes. O(lanes · obstacles), `drawnNarrow` of each lane and `laneNarrowings` of those with something on them. A step is one of them.
 */
export function* fireAccessFindings({ plan: { document }, profile, storey }: Asked): Steps<EgressFinding[]> {
  const grounds = onStorey(document, 'outdoors', storey);
  const marked = grounds.filter(({ surface, form }) => surface === 'fire-lane' && form === 'ground');
  const driven = grounds.filter(({ surface }) => surface === 'fire-lane' || surface === 'road');
  const obstacles = onStorey(document, 'obstacles', storey);
  const found: EgressFinding[] = [];
  for (const lane of marked) {
    yield;
    const standing = obstacles.flatMap((obstacle): Standing[] => {
      const within = overlapWith(obstacle.outline, [lane.outline]);
      return within === null ? [] : [{ obstacle, within }];
    });
    yield;
    const isGround = isOperatingGround(lane);
    yield;
    if (isGround) {
      if (standing.length > 0) found.push(occupied(profile, lane, standing));
      continue;
    }
    const others = driven.filter((other) => other !== lane);
    found.push(...narrowed(profile, lane, others, standing));
  }
  return found;
}

const isOperatingGround = ({ outline }: Outdoor): boolean =>
  2 * pole(ringsOf(outline), PRECISION).radius >= OPERATING_GROUND.width.limit - 2 * PRECISION;

function occupied(profile: Asked['profile'], lane: Outdoor, standing: readonly Standing[]): EgressFinding {
  const [first] = standing;
  const [x, y] = first!.within.middle;
  return keptFreeFinding(
    profile,
    'egress.fire-access-blocked',
    lane.id,
    'critical',
    { storey: lane.storey, space: null, x, y },
    {
      ...namesOf(lane, first!.obstacle),
      part: 'operating-ground',
      things: standing.length,
      area: standing.reduce((sum, { within }) => sum + within.area, 0),
    },
  );
}

function narrowed(
  profile: Asked['profile'],
  lane: Outdoor,
  others: readonly Outdoor[],
  standing: readonly Standing[],
): EgressFinding[] {
  const row = FIRE_LANE.width;
  const outline = laneBanks(
    lane.outline,
    others.map((other) => other.outline),
  );
  const floor = { outer: lane.outline.outer, outline, from: null };
  const drawn = drawnNarrow(floor, row.limit);
  const found = laneNarrowings(
    floor,
    standing.map(({ obstacle }) => obstacle.outline),
    row.limit,
  );
  const byThings = found.map(({ width, at, things }): EgressFinding => {
    const { obstacle } = standing[things[0]!]!;
    const key = `${lane.id}:${obstacle.id}`;
    const place = on(lane, at);
    const params = { ...namesOf(lane, obstacle), part: 'lane', things: things.length, width };
    if (width < FIRE_ENGINE_WIDTH.limit) {
      return keptFreeFinding(profile, 'egress.fire-access-blocked', key, 'critical', place, params);
    }
    return narrowFinding(profile, key, place, params);
  });
  if (drawn === null) return byThings;
  const params = { ...namesOf(lane, null), part: 'lane', things: 0, width: drawn.width };
  return [narrowFinding(profile, lane.id, on(lane, drawn.at), params), ...byThings];
}

const on = ({ storey }: Outdoor, [x, y]: Point): FindingPlace => ({
  storey,
  space: null,
  x: toMillimetre(x),
  y: toMillimetre(y),
});

function narrowFinding(
  profile: Asked['profile'],
  key: string,
  place: FindingPlace,
  params: MessageParams,
): EgressFinding {
  const { width: row } = FIRE_LANE;
  return {
    id: `egress.fire-access-narrow:${key}`,
    code: 'egress.fire-access-narrow',
    // The row is one of China's.
    severity: profile === row.profile ? 'major' : 'minor',
    cite: row.cite,
    place,
    params: { ...params, needed: row.limit, rule: row.id },
  };
}

const namesOf = (lane: Outdoor, obstacle: Obstacle | null) => ({
  lane: lane.id,
  laneZh: lane.name.zh,
  laneEn: lane.name.en,
  obstacle: obstacle?.id ?? null,
  nameZh: obstacle?.name.zh ?? null,
  nameEn: obstacle?.name.en ?? null,
});
