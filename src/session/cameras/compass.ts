const TURN = 360;
const QUARTER = 90;
const RADIAN = 180 / Math.PI;

/** A direction in plan (radians counter-clockwise from east) as a compass tells it: degrees clockwise from north, 0 … 360. */
export const bearingOf = (heading: number): number => {
  const bearing = (QUARTER - heading * RADIAN) % TURN;
  return bearing < 0 ? bearing + TURN : bearing;
};

/** The direction in plan of a bearing, −π … π. */
export function headingOf(bearing: number): number {
  const degrees = (QUARTER - bearing) % TURN;
  const turned = degrees <= -TURN / 2 ? degrees + TURN : degrees > TURN / 2 ? degrees - TURN : degrees;
  return turned / RADIAN;
}

export const POINTS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

/** The nearest of eight points of the compass. */
export const pointOf = (bearing: number): (typeof POINTS)[number] =>
  // A bearing is within one turn, so there is one.
  POINTS[Math.round(bearing / (TURN / POINTS.length)) % POINTS.length]!;
