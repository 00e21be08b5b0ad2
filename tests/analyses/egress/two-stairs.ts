import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { boxFeature, planText, readPlan } from '../../model/derive/read-plan';
import { doorEW, doorNS } from './houses';

const STOREYS = ['G', 'U', 'V'] as const;
const ABOVE = { id: 'V', name: 'Top', elevation: 8, height: 4, building: 'A' };
const BESIDE = { id: 'N', name: 'Next door', elevation: 0.3, height: 4, building: 'B' };

/** Doors of the stairs (`eG` … `wV`), and those that lead out, which may be left out: of each whether it is drawn. */
export interface TwoStairs {
  /** From the corridor of G. */
  readonly out?: boolean;
  /** From that of U, as on a slope. */
  readonly hill?: boolean;
  /** From the east stair on G. */
  readonly yard?: boolean;
  /** East stair on G behind a door of its own from what leads on up; then `yard` and `eG` are below that door. */
  readonly parted?: boolean;
  readonly rest?: readonly unknown[];
}

/**
 * Three storeys of a corridor of 20 m by 2 m (`CG`, `CU`, `CV`) with a stair behind a door at each end from bottom to top, a ward on the
 * upper two (`RU`, `RV`); N lies beside G and has nothing but what `rest` draws.
 */
export function twoStairs({ out = true, hill, yard, parted, rest = [] }: TwoStairs = {}): WalkingPlan {
  const features = STOREYS.flatMap((storey, level) => {
    const on = { storey };
    const flight = { z: [4 * level, 4 * level + 4], axis: [0, 1], climbs: 'along-axis', ...on };
    // Going up one turns back beside the flight that one came by.
    const [west, east] = level === 0 ? [-3.8, 20.4] : [-1.6, 22.6];
    const isParted = parted === true && level === 0;
    return [
      boxFeature('space', [0, 0, 20, 2], { id: `C${storey}`, use: 'corridor', ...on }),
      boxFeature('space', [20.2, isParted ? 1.7 : 0, 24, 8.5], { id: `E${storey}`, use: 'stair', ...on }),
      boxFeature('space', [-4, 0, -0.2, 8.5], { id: `W${storey}`, use: 'stair', ...on }),
      doorNS(`e${storey}`, 20.1, [0.5, 1.4], [`C${storey}`, isParted ? 'EF' : `E${storey}`], on),
      doorNS(`w${storey}`, -0.1, [0.5, 1.5], [`C${storey}`, `W${storey}`], on),
      ...(isParted
        ? [
            boxFeature('space', [20.2, 0, 24, 1.5], { id: 'EF', use: 'stair', ...on }),
            doorEW('part', [21.7, 22.6], 1.6, ['EF', 'EG'], on),
          ]
        : []),
      ...(level === 2
        ? []
        : [
            boxFeature('flight', [east, 2.2, east + 1.2, 7], { id: `FE${level}`, ...flight }),
            boxFeature('flight', [west, 2.2, west + 1.2, 7], { id: `FW${level}`, ...flight }),
          ]),
      ...(level === 0
        ? []
        : [
            boxFeature('space', [3, 2.2, 7, 6.2], { id: `R${storey}`, use: 'ward', ...on }),
            doorEW(`r${storey}`, [4, 5], 2.1, [`R${storey}`, `C${storey}`], on),
          ]),
    ];
  });
  const lead = (drawn: boolean | undefined, feature: unknown): readonly unknown[] =>
    drawn === true ? [feature] : [];
  const text = planText(
    [
      ...features,
      ...lead(out, doorEW('out', [9, 10], 0, ['CG', null], { exit: true })),
      ...lead(hill, doorEW('hill', [9, 10], 0, ['CU', null], { exit: true, storey: 'U' })),
      ...lead(yard, doorNS('yard', 24, [0.2, 1.2], [parted === true ? 'EF' : 'EG', null], { exit: true })),
      ...rest,
    ],
    [ABOVE, BESIDE],
  );
  return walkingPlan(readPlan(text));
}
