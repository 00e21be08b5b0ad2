import { describe, expect, it } from 'vitest';
import type { SpaceUse } from '../../../../src/model/schema/space-use';
import { assetsIn, fitted, storeysOf } from '../../support/fitted-storeys';
import { areaOf } from '../../support/storey-checks';
import { unseenFloor, watchesOn } from '../../support/unseen-floor';

/** Floor that everybody may walk on. */
const PUBLIC: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'lobby',
  'lift-lobby',
  'hall',
  'outpatient-hall',
  'emergency',
  'waiting',
  'garage',
  'ramp',
  'ebike-charging',
] satisfies SpaceUse[]);
/** Smaller ones are airlocks of laboratories and of the dirty lift, m². */
const AIRLOCK = 6.5;
/** Of 2025-04-01, article 8, and what the hospital itself rules out. */
const FORBIDDEN: ReadonlySet<SpaceUse> = new Set([
  'ward',
  'single-ward',
  'isolation-ward',
  'consulting',
  'exam',
  'toilet',
  'bathroom',
  'changing',
  'nursing-room',
  'duty-room',
  'staff-rest',
] satisfies SpaceUse[]);

const storeys = fitted().flatMap(storeysOf);

describe('cameras', () => {
  it.each(storeys.filter(({ building }) => building !== 'T'))(
    'leave no public floor of $id out of sight',
    ({ document, id, spaces }) => {
      const watches = watchesOn(document, id);
      const blind = spaces
        .filter(({ use, outline }) => PUBLIC.has(use) && areaOf(outline) > AIRLOCK)
        .map(({ id: space, outline }) => ({
          space,
          ...unseenFloor(document, id, watches, [outline], 0.35),
        }))
        .filter(({ floor, unseen }) => unseen > Math.max(2, 0.03 * floor))
        .map(({ space, floor, unseen }) => `${space} ${unseen.toFixed(1)} of ${floor.toFixed(1)} m²`);
      expect(blind).toEqual([]);
    },
  );

  it('hang in the free, not in walls or columns', () => {
    const hidden = storeys
      .filter(({ building }) => building !== 'T')
      .flatMap(({ document, id }) => watchesOn(document, id))
      .filter(({ place }) => place === 'in-solid' || place === 'outside');
    expect(hidden.map(({ camera }) => camera.id)).toEqual([]);
  });

  it('hang nowhere that the law or the hospital keeps private', () => {
    const rooms = storeys.flatMap(({ document, spaces }) =>
      spaces.filter(({ use }) => FORBIDDEN.has(use)).map((space) => ({ document, space })),
    );
    expect(rooms.length).toBeGreaterThan(500);
    const filmed = rooms.filter(({ document, space }) => assetsIn(document, space, 'camera').length > 0);
    expect(filmed.map(({ space }) => space.id)).toEqual([]);
  });
});
