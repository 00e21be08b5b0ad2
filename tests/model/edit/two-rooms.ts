import { applyPatch } from '../../../src/model/edit/apply-patch';
import { invertPatch, type Patch } from '../../../src/model/edit/patch';
import { floorArea } from '../../../src/model/query/floor-area';
import { readDocument } from '../../../src/model/migrate/read-document';
import type { CampusDocument } from '../../../src/model/schema/document';
import { parseDocument } from '../../../src/model/schema/parse-document';
import type { Point } from '../../../src/model/schema/polygon';
import type { Result } from '../../../src/base/result';
import { expect } from 'vitest';

export const box = (x0: number, y0: number, x1: number, y1: number): readonly Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** Two rooms of 4 × 3 m with a wall of 0.2 m between them: `line` drawn as a line, `area` as an area cut by its door. */
export function twoRooms(form: 'line' | 'area'): CampusDocument {
  const storey = 'storey_1';
  const line = { form: 'line', line: [[4.1, 0], [4.1, 3]], thickness: 0.2 }; // prettier-ignore
  const area = (y0: number, y1: number) => ({ form: 'polygon', outline: { outer: box(4, y0, 4.2, y1) } });
  const walls =
    form === 'line'
      ? { wall_1: { id: 'wall_1', storey, body: line } }
      : {
          wall_1: { id: 'wall_1', storey, body: area(0, 1) },
          wall_2: { id: 'wall_2', storey, body: area(2, 3) },
        };
  const read = readDocument({
    format: 'wardtwin',
    version: 2,
    campus: { id: 'campus_1' },
    storeys: { [storey]: { id: storey, elevation: 4, height: 3 } },
    spaces: {
      space_a: {
        id: 'space_a',
        storey,
        outline: { outer: box(0, 0, 4, 3) },
        use: 'ward',
        number: 'A',
        beds: 4,
      },
      space_b: { id: 'space_b', storey, outline: { outer: box(4.2, 0, 8.2, 3) }, use: 'store', beds: 1 },
    },
    walls,
    openings: {
      opening_1: {
        id: 'opening_1',
        storey,
        kind: 'door',
        line: [
          [4.1, 1],
          [4.1, 2],
        ],
        wall: 'wall_1',
        spaces: ['space_a', 'space_b'],
        opensInto: 'space_b', // prettier-ignore
      },
    },
    compartments: { compartment_1: { id: 'compartment_1', storey, spaces: ['space_a', 'space_b'] } },
    populations: {
      population_1: { id: 'population_1', role: 'inpatient', spaces: ['space_a'], byHour: Array(24).fill(4) },
    },
    assets: {
      asset_1: { id: 'asset_1', kind: 'chemical-store', storey, x: 3.5, y: 0.5, space: 'space_a' },
      asset_2: { id: 'asset_2', kind: 'chemical-store', storey, x: 7, y: 0.5, space: 'space_b' },
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The document after an edit that must succeed, be legal, and leave nothing behind when it is taken back. */
export function after(document: CampusDocument, made: Result<Patch, unknown> | Patch): CampusDocument {
  if ('ok' in made && !made.ok) throw new Error(JSON.stringify(made.error));
  const patch = 'ok' in made ? made.value : made;
  const next = applyPatch(document, patch);
  const text = JSON.stringify(next);
  const read = parseDocument(JSON.parse(text));
  expect(read.ok ? null : read.error).toBeNull();
  expect(read.ok && JSON.stringify(read.value)).toBe(text);
  expect(JSON.stringify(applyPatch(next, invertPatch(patch)))).toBe(JSON.stringify(document));
  return next;
}

export const areas = (document: CampusDocument): Record<string, number> =>
  Object.fromEntries(Object.values(document.spaces).map(({ id, outline }) => [id, floorArea(outline)]));

/** The code that something was refused with. */
export const refusal = (made: Result<unknown, { readonly code: string }>): string | null =>
  made.ok ? null : made.error.code;
