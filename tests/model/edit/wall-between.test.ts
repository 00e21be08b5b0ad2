import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { neighboursOf } from '../../../src/model/edit/neighbours';
import { hasWallBetween, isOpenBetween, mergeWithoutWall } from '../../../src/model/edit/wall-between';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import { emptyDocument, type CampusDocument } from '../../../src/model/schema/document';
import { cases } from '../../support/cases';
import { CLINIC, hasClinic, readPlanAt } from '../derive/read-plan';
import { after, areas, box, refusal, twoRooms } from './two-rooms';

const NO_RECORDS: ReadonlySet<string> = new Set();
const merged = (document: CampusDocument, recorded = NO_RECORDS) =>
  mergeWithoutWall(document, 'space_a', 'space_b', recorded, 'n');

describe('two rooms made one without the wall between', () => {
  it.each(['line', 'area'] as const)('drawn as %s: the wall goes with its door, in one step', (form) => {
    const document = twoRooms(form);
    expect(neighboursOf(document, document.spaces.space_a!)).toMatchObject([
      { space: { id: 'space_b' }, open: true, wall: true },
    ]);
    const next = after(document, merged(document));
    expect(areas(next)).toEqual({ space_a: expect.closeTo(24.6, 9) });
    expect([next.walls, next.openings]).toEqual([{}, {}]);
    expect(storeyPartsOf(next).flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it('a wall that goes on past the two is cut where they end', () => {
    const plan = twoRooms('line');
    const long = { form: 'line', line: [[4.1, -2], [4.1, 5], [9, 5]], thickness: 0.2 } as const; // prettier-ignore
    const line = { ...plan, walls: { wall_1: { ...plan.walls.wall_1!, body: long } } };
    expect(Object.values(after(line, merged(line)).walls).map(({ body }) => body)).toEqual([
      { form: 'line', line: [[4.1, -2], [4.1, 0]], thickness: 0.2 }, // prettier-ignore
      { form: 'line', line: [[4.1, 3], [4.1, 5], [9, 5]], thickness: 0.2 }, // prettier-ignore
    ]);
    const drawn = { form: 'polygon', outline: { outer: box(4, -2, 4.2, 5), holes: [] } } as const;
    const area = { ...plan, openings: {}, walls: { wall_1: { ...plan.walls.wall_1!, body: drawn } } };
    const left = Object.values(after(area, merged(area)).walls).map(({ body }) =>
      body.form === 'polygon' ? body.outline.outer.map(([, y]) => y) : [],
    );
    expect(left.map((ys) => [Math.min(...ys), Math.max(...ys)])).toEqual([
      [-2, expect.closeTo(0, 1)],
      [expect.closeTo(3, 1), 5],
    ]);
  });

  it('rooms whose outlines touch within a solid wall are told to have it between', () => {
    const plan = twoRooms('line');
    const document: CampusDocument = {
      ...plan,
      openings: {},
      spaces: {
        space_a: { ...plan.spaces.space_a!, outline: { outer: box(0, 0, 4.1, 3), holes: [] } },
        space_b: { ...plan.spaces.space_b!, outline: { outer: box(4.1, 0, 8.2, 3), holes: [] } },
      },
    };
    expect(neighboursOf(document, document.spaces.space_a!)).toMatchObject([{ open: false, wall: true }]);
    expect(after(document, merged(document)).walls).toEqual({});
  });

  it('is refused as a merge is: both with records', () => {
    expect(refusal(merged(twoRooms('area'), new Set(['space_a', 'space_b'])))).toBe('mend.both-recorded');
  });
});

const clinic = hasClinic ? readPlanAt(CLINIC) : emptyDocument();

describe.skipIf(!hasClinic)('neighbours in an imported clinic', () => {
  it('with a wall between become one room to walk in (seeded)', () => {
    const spaces = Object.values(clinic.spaces);
    let made = 0;
    for (let seed = 0; seed < cases(30); seed++) {
      const random = seededRandom(seed);
      const space = spaces[random.index(spaces.length)]!;
      const walled = neighboursOf(clinic, space).filter(({ wall }) => wall);
      if (walled.length === 0) continue;
      const other = walled[random.index(walled.length)]!.space;
      const joined = mergeWithoutWall(clinic, space.id, other.id, NO_RECORDS, 'n');
      if (!joined.ok) continue;
      made++;
      const next = after(clinic, joined);
      // The same walls, looked at between the rooms that there were.
      const seen: CampusDocument = { ...next, spaces: clinic.spaces };
      expect(hasWallBetween(seen, space, other), `seed ${seed}`).toBe(false);
      expect(isOpenBetween(seen, space, other), `seed ${seed}`).toBe(true);
    }
    expect(made).toBeGreaterThan(cases(30) / 2);
  });
});
