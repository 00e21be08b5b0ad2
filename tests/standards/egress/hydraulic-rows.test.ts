import { expect, it } from 'vitest';
import {
  BOUNDARY_LAYERS,
  DENSITY_FACTOR,
  EDGES,
  FREE_DENSITY,
  FREE_SHARE,
  FULL_DENSITY,
  LEVEL_PACE,
  STAIR_PACES,
  type HydraulicRow,
} from '../../../src/standards/egress/hydraulic-rows';

const rows: readonly HydraulicRow[] = [
  DENSITY_FACTOR,
  FREE_DENSITY,
  FULL_DENSITY,
  FREE_SHARE,
  LEVEL_PACE,
  ...STAIR_PACES.map(({ pace }) => pace),
  ...EDGES.map((edge) => BOUNDARY_LAYERS[edge]),
];

/** EVACUATION 2.8. */
const LINES = [
  ['hydraulic.density-factor', 0.266, 'm²/person'],
  ['hydraulic.free-density', 0.54, 'person/m²'],
  ['hydraulic.full-density', 3.8, 'person/m²'],
  ['hydraulic.free-share', 0.85, 'share'],
  ['hydraulic.pace.level', 1.4, 'm/s'],
  ['hydraulic.pace.stair-190-254', 1, 'm/s'],
  ['hydraulic.pace.stair-178-279', 1.08, 'm/s'],
  ['hydraulic.pace.stair-165-305', 1.16, 'm/s'],
  ['hydraulic.pace.stair-165-330', 1.23, 'm/s'],
  ['hydraulic.layer.stair-wall', 0.15, 'm'],
  ['hydraulic.layer.handrail', 0.09, 'm'],
  ['hydraulic.layer.corridor-wall', 0.2, 'm'],
  ['hydraulic.layer.obstacle', 0.1, 'm'],
  ['hydraulic.layer.concourse', 0.46, 'm'],
  ['hydraulic.layer.door', 0.15, 'm'],
  ['hydraulic.layer.seats', 0, 'm'],
] as const;

it.each(LINES)('%s: %d %s, recalled', (id, value, unit) => {
  expect(rows.filter((row) => row.id === id)).toEqual([
    {
      id,
      value,
      unit,
      cite: { standard: 'SFPE Handbook', edition: '2016', clause: 'hydraulic model', confidence: 'M-high' },
    },
  ]);
});

it('has a line for every row', () => {
  expect(rows.map(({ id }) => id)).toEqual(LINES.map(([id]) => id));
});

it('names each stair by its steps in millimetres', () => {
  for (const { riser, tread, pace } of STAIR_PACES)
    expect(pace.id).toBe(`hydraulic.pace.stair-${Math.round(riser * 1000)}-${Math.round(tread * 1000)}`);
});
