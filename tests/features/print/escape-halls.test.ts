import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../src/analyses/egress/result';
import { levelWays } from '../../../src/analyses/egress/travel/level-ways';
import { egressWays } from '../../../src/analyses/egress/ways';
import { escapeStorey, middleOf } from '../../../src/features/print/escape/escape-storey';
import { hallsOf } from '../../../src/features/print/escape/halls';
import { roomStands } from '../../../src/features/print/escape/stands';
import { speakBoth } from '../../../src/i18n/speak-both';
import { translator } from '../../../src/i18n/translator';
import { storeyPlans } from '../../../src/model/derive/storey-plan';
import { doorEW, doorNS, houseOf } from '../../analyses/egress/houses';
import { G } from '../../analyses/way-out/houses';
import { boxFeature } from '../../model/derive/read-plan';

speakBoth();

/** Where sheets of a passage with two rooms may hang: before any way is known, and by the floor that ways lead over. */
function hallsWith(passage: string, room: string, rest: readonly unknown[] = []) {
  const plan = houseOf([
    boxFeature('space', [0, 0, 20, 2], { id: 'C', use: passage }),
    boxFeature('space', [2, 2.2, 6, 6], { id: 'R', use: room }),
    boxFeature('space', [8, 2.2, 12, 6], { id: 'S', use: room }),
    doorEW('r', [3, 4], 2.1, ['R', 'C']),
    doorEW('s', [9, 10], 2.1, ['S', 'C']),
    doorNS('out', 0, [0.5, 1.5], ['C', null], { exit: true }),
    ...rest,
  ]);
  const { document } = plan;
  const ground = storeyPlans(document).find(({ storey }) => storey.id === G)!;
  const { exits } = computeEgress(plan, USUAL_QUESTION).storeys.find(({ storey }) => storey === G)!;
  const level = levelWays(plan, []);
  const ways = roomStands(ground, document.campus.profile).map(({ space }) => {
    const [x, y] = middleOf(space.outline);
    return egressWays(level, { storey: G, x, y });
  });
  const named = (rooms: typeof ways | null) =>
    hallsOf(document, escapeStorey(document, ground, null, rooms, exits), translator('en')).map(({ id }) =>
      id.replace('space_', ''),
    );
  return { bare: named(null), byWays: named(ways) };
}

describe('where sheets of a storey may hang', () => {
  it.each(['corridor', 'other', 'refuge'])(
    'is a passage of use %s first, as by the ways themselves',
    (use) => {
      const { bare, byWays } = hallsWith(use, 'ward');
      expect(byWays).toEqual(['C', 'R', 'S']);
      expect(bare).toEqual(byWays);
    },
  );

  it('is the largest first where nobody told what anything is for', () => {
    expect(hallsWith('other', 'other').bare).toEqual(['C', 'R', 'S']);
  });

  it('is told floor of ways before a larger one of which nobody told the use, then rooms', () => {
    const store = [
      boxFeature('space', [0, -20.2, 20, -0.2], { id: 'X', use: 'other' }),
      doorEW('x', [3, 4], -0.1, ['X', 'C']),
    ];
    expect(hallsWith('corridor', 'ward', store).bare).toEqual(['C', 'X', 'R', 'S']);
  });

  it('is no stair, ramp or lift', () => {
    const stair = [
      boxFeature('space', [20.2, 0, 24, 2], { id: 'T', use: 'stair' }),
      doorNS('t', 20.1, [0.5, 1.5], ['C', 'T']),
    ];
    const { bare, byWays } = hallsWith('corridor', 'ward', stair);
    expect(bare).toEqual(['C', 'R', 'S']);
    expect(byWays).toEqual(bare);
  });
});
