import { describe, expect, it } from 'vitest';
import { deriveNav } from '../../../src/model/derive/derive-nav';
import { derivedOpeningsOf } from '../../../src/model/derive/resolve-door';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { rejectOpening } from '../../../src/model/edit/decide-opening';
import type { CampusDocument } from '../../../src/model/schema/document';
import { boxFeature, lineFeature, planText, readPlan } from './read-plan';

const listed = (document: CampusDocument): string[] =>
  deriveNav(document).warnings.map(({ code, place }) => `${code} ${place}`);

const rooms = (gap: number) => [
  boxFeature('space', [0, 0, 4, 4], { id: 'A' }),
  boxFeature('space', [4 + gap, 0, 8, 4], { id: 'B' }),
];

describe('openings that nobody drew', () => {
  it('are each a warning with the two spaces and the width, until a person decides', () => {
    const document = readPlan(planText(rooms(0)));
    const [derived] = derivedOpeningsOf(document);
    expect(deriveNav(document).warnings).toEqual([
      {
        code: 'plan.opening-derived',
        place: derived!.id,
        params: { space: 'space_A', other: 'space_B', width: 4 },
      },
    ]);
    const closed = applyPatch(document, rejectOpening(document, derived!));
    expect(listed(closed)).toEqual([]);
    expect(deriveNav(closed).doors).toEqual([]);
  });
});

describe('openings in walls drawn as areas', () => {
  const door = lineFeature(
    'door',
    [
      [4.1, 1],
      [4.1, 2],
    ],
    { id: 'D', spaces: ['A', 'B'] },
  );
  const wall = (y0: number, y1: number) => boxFeature('wall', [4, y0, 4.2, y1]);
  const codes = (...walls: unknown[]): string[] =>
    listed(readPlan(planText([...rooms(0.2), ...walls, door])));

  it('are named when the wall is not cut for them', () => {
    expect(codes(wall(0, 4))).toEqual(['plan.opening-blocked opening_D']);
    expect(codes(wall(0, 1), wall(0.9, 2.1), wall(2, 4))).toEqual(['plan.opening-blocked opening_D']);
  });

  it('are not when it is, all or most of the way', () => {
    expect(codes(wall(0, 1), wall(2, 4))).toEqual([]);
    expect(codes(wall(0, 1.4), wall(2, 4))).toEqual([]);
  });
});
