import { makeId } from '../../../../src/model/schema/ids';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { withEntitiesOf } from '../../../standards/extinguishers/house';

const READ = readPlan(
  planText([
    boxFeature('space', [0, 0, 28, 2.4], { id: 'C', use: 'corridor' }),
    ...[0, 15].flatMap((x, i) => [
      boxFeature('space', [x, 2.6, x + 13, 12.6], { id: `S${i}`, use: 'store' }),
      lineFeature(
        'door',
        x === 0
          ? [
              [11, 2.5],
              [12, 2.5],
            ]
          : [
              [16, 2.5],
              [17, 2.5],
            ],
        {
          id: `d${i}`,
          leaf: 'single',
          opensInto: `S${i}`,
          spaces: [`S${i}`, 'C'],
        },
      ),
    ]),
  ]),
);
const storey = READ.spaces[makeId('space', 'C')]!.storey;
/** A corridor of 28 m by 2.4 m; stores of 13 m by 10 m on either side of its middle, each with its door there, each a unit of its own. */
export const STORES = withEntitiesOf(
  READ,
  'calculationUnits',
  [0, 1].map((i) => ({ id: makeId('unit', i), storey, spaces: [makeId('space', `S${i}`)] })),
);
