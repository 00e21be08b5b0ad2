import { describe, expect, it } from 'vitest';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId } from '../../../../src/model/schema/ids';
import type { SpaceUse } from '../../../../src/model/schema/space-use';
import { houseOf, spaceId, storeyId, withEntitiesOf } from '../../../standards/extinguishers/house';
import { told, verdictsOf, withExtinguishers } from './support';

type Rows = Parameters<typeof withExtinguishers>[1][];

/** A room of a use north of a corridor of 20 m with water at its end; no wall stands between them, a door is at x 5. */
function beside(use: SpaceUse, rows: Rows): CampusDocument {
  const house = houseOf({
    rooms: [
      { code: 'R', use, at: [0, 3, 10, 6] },
      { code: 'C', use: 'corridor', at: [0, 0, 20, 3] },
    ],
    compartments: { FC: ['R', 'C'] },
  });
  const document = withEntitiesOf(house, 'openings', [
    {
      id: makeId('opening', 'D'),
      storey: storeyId('L1'),
      kind: 'door',
      line: [
        [4.4, 3],
        [5.6, 3],
      ],
      spaces: [spaceId('R'), spaceId('C')],
    },
  ]);
  return withExtinguishers(document, [18, 1], ...rows);
}

const CO2 = { agent: 'co2', rating: '55B', count: 2 } as const;
const POWDER = { agent: 'abc-powder', rating: '3A 89B C', count: 2 } as const;
const WATER = { agent: 'water', rating: '3A', count: 2 } as const;

/** Only what is about single rooms and places. */
const roomly = (document: CampusDocument): string[] =>
  told(verdictsOf(document)).filter((id) => /^(agent|missing|magnetic)/.test(id));

describe('what hangs in rooms', () => {
  it.each([
    [
      'carbon dioxide in a CT room',
      'ct',
      [
        [5, 6, CO2],
        [8, 8, { agent: 'clean-agent', rating: '3A 89B C' }],
      ],
      [],
    ],
    [
      'carbon dioxide at the door of a CT room',
      'ct',
      [
        [5, 1, CO2],
        [8, 8, { agent: 'clean-agent', rating: '3A 89B C' }],
      ],
      [],
    ],
    [
      'carbon dioxide too far along the corridor',
      'ct',
      [
        [14, 1, CO2],
        [8, 8, { agent: 'clean-agent', rating: '3A 89B C' }],
      ],
      ['missing-in-room:space_R'],
    ],
    [
      'powder at the door of a CT room',
      'ct',
      [
        [5, 1, POWDER],
        [8, 8, { agent: 'clean-agent', rating: '3A 89B C' }],
      ],
      ['agent-unsuitable:asset_E2'],
    ],
    [
      'powder and carbon dioxide at the door of a CT room',
      'ct',
      [
        [5, 1, POWDER],
        [8, 8, CO2],
      ],
      ['agent-unsuitable:asset_E2'],
    ],
    [
      'water in an ultrasound room',
      'ultrasound',
      [
        [5, 6, WATER],
        [8, 8, { agent: 'clean-agent', rating: '3A 89B C' }],
      ],
      ['agent-unsuitable:asset_E2'],
    ],
    [
      'water at the door of an ultrasound room',
      'ultrasound',
      [
        [5, 1, WATER],
        [8, 8, CO2],
      ],
      [],
    ],
    [
      'powder far along the corridor of a theatre',
      'operating-theatre',
      [
        [19, 2, POWDER],
        [8, 8],
      ],
      ['agent-unsuitable:asset_E2'],
    ],
    ['no gas in or about a theatre', 'operating-theatre', [[8, 8]], ['missing-in-room:space_R']],
    ['carbon dioxide far along the corridor of a theatre', 'operating-theatre', [[19, 2, CO2]], []],
    [
      'a clean agent in a theatre',
      'operating-theatre',
      [[5, 6, { agent: 'clean-agent', rating: '2A 55B C' }]],
      [],
    ],
    [
      'foam approved for oil in a kitchen',
      'kitchen',
      [[5, 6, { agent: 'foam', rating: '2A 89B F' }]],
      ['missing-in-room:space_R'],
    ],
    ['wet chemical in a kitchen', 'kitchen', [[5, 6, { agent: 'wet-chemical', rating: '2A F' }]], []],
    // Its unit is told to have nothing against burning oil.
    ['water alone in a kitchen', 'kitchen', [[5, 6, WATER]], []],
    [
      'steel in a magnet room',
      'mri',
      [
        [5, 6, CO2],
        [8, 8, { ...WATER, nonMagnetic: true }],
      ],
      ['magnetic-in-mri:asset_E2'],
    ],
    ['aluminium in a magnet room', 'mri', [[5, 6, { ...CO2, nonMagnetic: true }]], []],
    [
      'plain foam with solvents',
      'chemical-store',
      [[5, 6, { agent: 'foam', rating: '2A 89B' }]],
      ['agent-unsuitable:asset_E2'],
    ],
    [
      'alcohol-resistant foam with solvents',
      'chemical-store',
      [[5, 6, { agent: 'alcohol-resistant-foam', rating: '2A 89B' }]],
      [],
    ],
    [
      'an unknown agent in a CT room',
      'ct',
      [[5, 6, { agent: null, rating: null }]],
      ['missing-in-room:space_R'],
    ],
  ] as const)('%s', (_, use, rows, expected) => {
    expect(roomly(beside(use, rows as unknown as Rows))).toEqual(expected);
  });

  it('a room whose whole unit has nothing against live equipment is not told to lack carbon dioxide besides', () => {
    const found = told(verdictsOf(beside('ct', [[5, 6, { agent: 'foam', rating: '3A', count: 2 }]])));
    expect(found).toContain('class-unprotected:auto:storey_L1:compartment_FC:severe:AE');
    expect(found.filter((id) => id.startsWith('missing'))).toEqual([]);
  });

  it('names the clause, the room, and how hard the rule is', () => {
    const { findings } = verdictsOf(
      beside('mri', [
        [5, 6, CO2],
        [8, 8, { ...WATER, nonMagnetic: true }],
      ]),
    );
    const magnetic = findings.find(({ code }) => code === 'extinguisher.magnetic-in-mri');
    expect(magnetic).toMatchObject({
      severity: 'major',
      place: { storey: 'storey_L1', space: 'space_R', x: 5, y: 6 },
      params: { room: 'space_R', use: 'mri', inside: true },
    });
    const missing = verdictsOf(beside('ct', [[8, 8, { agent: 'clean-agent', rating: '3A 89B C' }]])).findings;
    expect(missing.find(({ code }) => code === 'extinguisher.missing-in-room')).toMatchObject({
      severity: 'minor',
      cite: { confidence: 'house' },
      place: { space: 'space_R' },
      params: { agents: 'co2' },
    });
  });

  it('an agent that suits nothing at its point is told; one beside the door of what it suits is not', () => {
    const bc = { agent: 'bc-powder', rating: '89B', count: 2 } as const;
    const electrical = (rows: Rows) => roomly(beside('electrical', [[8, 8, POWDER], ...rows]));
    expect(electrical([[5, 1, bc]])).toEqual([]);
    expect(electrical([[15, 1, bc]])).toEqual(['agent-unsuitable:asset_E3']);
    // Beside one that suits it is an addition, and so is carbon dioxide anywhere.
    expect(electrical([[17.6, 1, bc]])).toEqual([]);
    expect(electrical([[15, 1, CO2]])).toEqual([]);
  });

  it('an agent that may not stand there is not told to be too small besides', () => {
    const found = told(verdictsOf(beside('chemical-store', [[5, 6, { agent: 'foam', rating: '2A 21B' }]])));
    expect(found.filter((id) => id.includes('asset_E2'))).toEqual(['agent-unsuitable:asset_E2']);
  });
});
