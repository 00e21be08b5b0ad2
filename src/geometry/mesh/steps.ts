import { SolidMeshBuilder, type SolidMesh } from './solid-mesh';

/** A straight flight in plan, from the middle of its low end to the middle of its high end. Metres. */
export interface FlightShape {
  readonly low: readonly [number, number];
  readonly high: readonly [number, number];
  readonly width: number;
  /** Heights of the two ends above the storey's floor. */
  readonly z: readonly [number, number];
  readonly ramp: boolean;
}

/** A comfortable riser; the true number of steps of an imported flight is not known. */
const RISER = 0.165;

/** From the top of a step to the underside of its flight. */
const SLAB = 0.35;

/**
 * Steps (or one slope, for a ramp) of a flight, up to the height `cut` at which the storey is sawn off.
 * Coordinates are relative to `frame`; `part` says what they look like. Cost O(number of steps).
 */
export function stepMesh(
  flights: readonly FlightShape[],
  frame: readonly [number, number],
  cut: number,
  part: number,
): SolidMesh {
  const mesh = new SolidMeshBuilder();
  mesh.paint({ part });
  for (const flight of flights) addFlight(mesh, flight, frame, cut);
  return mesh.build();
}

function addFlight(
  mesh: SolidMeshBuilder,
  flight: FlightShape,
  frame: readonly [number, number],
  cut: number,
): void {
  const rise = flight.z[1] - flight.z[0];
  const run = Math.hypot(flight.high[0] - flight.low[0], flight.high[1] - flight.low[1]);
  if (run === 0) return;
  const ux = (flight.high[0] - flight.low[0]) / run;
  const uy = (flight.high[1] - flight.low[1]) / run;
  const half = flight.width / 2;
  const count = flight.ramp ? Math.max(2, Math.ceil(run / 0.25)) : Math.max(1, Math.round(rise / RISER));
  const at = (along: number, across: number): readonly [number, number] => [
    flight.low[0] - frame[0] + ux * along - uy * across,
    flight.low[1] - frame[1] + uy * along + ux * across,
  ];
  for (let i = 0; i < count; i++) {
    const top = flight.z[0] + (rise * (i + 1)) / count;
    if (top > cut + 1e-9) return;
    const from = (run * i) / count;
    const to = (run * (i + 1)) / count;
    const corners = [at(from, -half), at(to, -half), at(to, half), at(from, half)] as const;
    mesh.levelPolygon(corners, top);
    const bottom = Math.max(0, top - SLAB);
    corners.forEach(([ax, ay], k) => {
      const [bx, by] = corners[(k + 1) % 4]!;
      mesh.verticalQuad(ax, ay, bx, by, bottom, top);
    });
  }
}
