import { cite, fireLaw, gb50016 } from '../cite';
import { atLeast, atMost } from './egress-row';

/** From memory, but for what is kept free. */
const lane = gb50016('7.1.8', 'M-high');
const ground = gb50016('7.2.2', 'M-high');

/** Lanes of fire engines. */
export const FIRE_LANE = {
  width: atLeast('cn.fire-lane.width', 4, 'm', lane, { measured: 'clear' }),
  height: atLeast('cn.fire-lane.height', 4, 'm', lane, { measured: 'clear' }),
  /** Off the wall of the building: 宜. */
  offWall: atLeast('cn.fire-lane.off-wall', 5, 'm', lane, { force: 'should' }),
  /** Side of the square where a lane that ends turns round, of low buildings and of high-rises. */
  turning: atLeast('cn.fire-lane.turning', 12, 'm', gb50016('7.1.9', 'M-high'), {
    applies: { highRise: false },
  }),
  turningHigh: atLeast('cn.fire-lane.turning-high', 15, 'm', gb50016('7.1.9', 'M-med'), {
    applies: { highRise: true },
    force: 'should',
  }),
} as const;

const ofHighRises = { highRise: true } as const;
/** As wide as a vehicle may be: through less no engine comes. */
export const FIRE_ENGINE_WIDTH = atLeast(
  'cn.fire-lane.engine',
  2.55,
  'm',
  cite('GB 1589', '2016', '4.1', 'M-high'),
  { measured: 'clear' },
);

/** Ground from which ladders reach a high-rise. */
export const OPERATING_GROUND = {
  width: atLeast('cn.operating-ground.width', 10, 'm', ground, { applies: ofHighRises, measured: 'clear' }),
  length: atLeast('cn.operating-ground.length', 15, 'm', ground, {
    applies: { highRise: true, height: [Number.NEGATIVE_INFINITY, 50] },
  }),
  lengthOver50: atLeast('cn.operating-ground.length-over-50-m', 20, 'm', ground, {
    applies: { highRise: true, height: [50, Number.POSITIVE_INFINITY] },
  }),
  nearest: atLeast('cn.operating-ground.nearest', 5, 'm', ground, { applies: ofHighRises, force: 'should' }),
  farthest: atMost('cn.operating-ground.farthest', 10, 'm', ground, { applies: ofHighRises }),
} as const;

/** Nothing is parked, planted, hung or built there. */
export const ACCESS_KEPT_FREE = atMost('cn.fire-access.obstacles', 0, 'count', fireLaw('28', 'V1'));
