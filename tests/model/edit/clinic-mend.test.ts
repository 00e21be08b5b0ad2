import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { addOpening } from '../../../src/model/edit/add-opening';
import { neighboursOf } from '../../../src/model/edit/neighbours';
import { mergeSpaces } from '../../../src/model/edit/merge-spaces';
import { moveWall } from '../../../src/model/edit/move-wall';
import { removeOpening } from '../../../src/model/edit/remove-parts';
import { splitSpace } from '../../../src/model/edit/split-space';
import { wallSpotAt } from '../../../src/model/edit/wall-spot';
import { emptyDocument } from '../../../src/model/schema/document';
import { floorArea } from '../../../src/model/query/floor-area';
import { distance } from '../../../src/model/derive/line-frame';
import { cases } from '../../support/cases';
import { CLINIC, hasClinic, readPlanAt } from '../derive/read-plan';
import { after } from './two-rooms';

const NO_RECORDS: ReadonlySet<string> = new Set();
const clinic = hasClinic ? readPlanAt(CLINIC) : emptyDocument();
const spaces = Object.values(clinic.spaces);
const walls = Object.values(clinic.walls);

/** A real building as it was imported: walls are areas, rooms have corners everywhere. */
describe.skipIf(!hasClinic)('mending an imported clinic', () => {
  it('rooms are cut and made one again', () => {
    let made = 0;
    for (let seed = 0; seed < cases(24); seed++) {
      const random = seededRandom(seed);
      const space = spaces[random.index(spaces.length)]!;
      const at = (axis: 0 | 1): readonly [number, number] => {
        const all = space.outline.outer.map((p) => p[axis]);
        return [Math.min(...all), Math.max(...all)];
      };
      const [x, y] = [random.between(...at(0)), random.between(...at(1))];
      const line = random.index(2) === 0 ? ([[x, y - 0.1], [x, y + 0.1]] as const) : ([[x - 0.1, y], [x + 0.1, y]] as const); // prettier-ignore
      const cut = splitSpace(clinic, { space: space.id, line, fresh: 'new' });
      if (!cut.ok) continue;
      made++;
      const next = after(clinic, cut);
      const parts = Object.values(next.spaces).filter(
        ({ id }) => id === space.id || id.startsWith('space_new'),
      );
      const sum = parts.reduce((total, { outline }) => total + floorArea(outline), 0);
      expect(Math.abs(sum - floorArea(space.outline)), `seed ${seed}`).toBeLessThan(1e-6);
      const others = new Set(neighboursOf(next, next.spaces[space.id]!).map((beside) => beside.space.id));
      const part = parts.find(({ id }) => id !== space.id && others.has(id));
      if (parts.length === 2) expect(part, `seed ${seed}`).toBeDefined();
      if (part) after(next, mergeSpaces(next, space.id, part.id, NO_RECORDS));
    }
    expect(made).toBeGreaterThan(cases(24) / 2);
  });

  it('doors are put into its walls and taken out again, walls are moved', () => {
    let made = 0;
    let moved = 0;
    for (let seed = 0; seed < cases(24); seed++) {
      const random = seededRandom(seed);
      const wall = walls[random.index(walls.length)]!;
      const ring = wall.body.form === 'polygon' ? wall.body.outline.outer : wall.body.line;
      const edges = ring.map((a, i) => [a, ring[(i + 1) % ring.length]!] as const);
      const [a, b] = edges.toSorted((p, q) => distance(...q) - distance(...p))[0]!;
      const spot = wallSpotAt(clinic, wall.storey, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, 0.3);
      const door =
        spot && addOpening(clinic, { id: 'opening_n', storey: wall.storey, kind: 'door', spot, width: 0.9 });
      if (door?.ok) {
        made++;
        const next = after(clinic, door);
        after(next, removeOpening(next, 'opening_n'));
      }
      const move = moveWall(clinic, {
        wall: wall.id,
        what: { form: 'whole' },
        dx: 0.1,
        dy: 0.05,
        along: true,
      });
      if (move.ok) {
        moved++;
        after(clinic, move);
      }
    }
    expect(made).toBeGreaterThan(cases(24) / 4);
    expect(moved).toBeGreaterThan(cases(24) / 4);
  });
});
