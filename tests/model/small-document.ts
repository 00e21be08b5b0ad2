import { readDocument } from '../../src/model/migrate/read-document';
import type { CampusDocument } from '../../src/model/schema/document';

const square = (x: number, y: number, size: number): readonly (readonly [number, number])[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

/** JSON of a document with one of everything, as a hand would write it: defaults left out, two storeys. */
export function smallJson() {
  return {
    format: 'wardtwin',
    version: 6,
    campus: { id: 'campus_1', name: { zh: '示例', en: 'Sample' }, beds: 60 },
    buildings: { building_A: { id: 'building_A', name: { zh: '甲楼', en: null } } },
    storeys: {
      storey_L2: { id: 'storey_L2', building: 'building_A', elevation: 4, height: 4 },
      storey_L1: { id: 'storey_L1', building: 'building_A', elevation: 0, height: 4 },
    },
    spaces: {
      space_1: {
        id: 'space_1',
        storey: 'storey_L1',
        outline: { outer: square(0, 0, 10) },
        use: 'ward',
        department: 'department_1',
        responsible: 'person_1',
      },
      space_2: { id: 'space_2', storey: 'storey_L1', outline: { outer: square(10, 0, 10) }, use: 'corridor' },
      space_3: { id: 'space_3', storey: 'storey_L2', outline: { outer: square(0, 0, 10) } },
    },
    walls: {
      wall_1: {
        id: 'wall_1',
        storey: 'storey_L1',
        body: {
          form: 'line',
          line: [
            [10, 0],
            [10, 10],
          ],
          thickness: 0.2,
        },
      },
      wall_2: {
        id: 'wall_2',
        storey: 'storey_L2',
        body: { form: 'polygon', outline: { outer: square(20, 0, 1) } },
      },
    },
    openings: {
      opening_1: {
        id: 'opening_1',
        storey: 'storey_L1',
        kind: 'door',
        line: [
          [10, 4],
          [10, 5.2],
        ],
        wall: 'wall_1',
        spaces: ['space_1', 'space_2'],
        keyHolders: ['person_1'],
        lockSchedule: [{ from: '22:00', to: '06:00' }],
      },
    },
    flights: {
      flight_1: { id: 'flight_1', storey: 'storey_L1', outline: { outer: square(12, 1, 2) }, z: [0, 4] },
    },
    landings: {
      landing_1: { id: 'landing_1', storey: 'storey_L1', outline: { outer: square(14, 1, 2) }, z: 2 },
    },
    lifts: {
      lift_1: {
        id: 'lift_1',
        storey: 'storey_L1',
        outline: { outer: square(16, 1, 2) },
        serves: ['storey_L1', 'storey_L2'],
      },
    },
    compartments: {
      compartment_1: { id: 'compartment_1', storey: 'storey_L1', spaces: ['space_1', 'space_2'] },
    },
    obstacles: { obstacle_1: { id: 'obstacle_1', storey: 'storey_L1', outline: { outer: square(1, 1, 1) } } },
    columns: { column_1: { id: 'column_1', storey: 'storey_L1', outline: { outer: square(3, 1, 1) } } },
    outdoors: { outdoor_1: { id: 'outdoor_1', storey: 'storey_L1', outline: { outer: square(0, -10, 10) } } },
    exits: { exit_1: { id: 'exit_1', storey: 'storey_L1', outline: { outer: square(0, -9, 2) } } },
    departments: {
      department_1: { id: 'department_1', name: { zh: '心内科', en: 'Cardiology' }, head: 'person_1' },
    },
    populations: {
      population_1: {
        id: 'population_1',
        role: 'inpatient',
        department: 'department_1',
        spaces: ['space_1', 'space_3'],
        byHour: Array.from({ length: 24 }, () => 3),
        mobility: { walks: 2, bed: 1 },
      },
    },
    people: { person_1: { id: 'person_1', name: { zh: '张三', en: null }, department: 'department_1' } },
    assets: {
      asset_1: {
        id: 'asset_1',
        kind: 'extinguisher',
        storey: 'storey_L1',
        x: 5,
        y: 5,
        department: 'department_1',
        rating: '3A 89B C',
      },
      asset_2: { id: 'asset_2', kind: 'camera', storey: 'storey_L1', x: 9, y: 9, heading: 1 },
      asset_3: { id: 'asset_3', kind: 'fire-door', storey: 'storey_L1', x: 10, y: 4.6, opening: 'opening_1' },
      asset_4: { id: 'asset_4', kind: 'chemical-store', storey: 'storey_L2', x: 1, y: 1, space: 'space_3' },
    },
  };
}

/** The same, read. */
export function smallDocument(): CampusDocument {
  const read = readDocument(smallJson());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
