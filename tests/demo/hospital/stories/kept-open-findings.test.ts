import { describe, expect, it } from 'vitest';
import { barredWindowFindings } from '../../../../src/analyses/egress/checks/barred-windows';
import { exitBlockedFindings } from '../../../../src/analyses/egress/checks/exit-blocked';
import { fireAccessFindings } from '../../../../src/analyses/egress/checks/fire-access';
import { lockedExitFindings } from '../../../../src/analyses/egress/checks/locked-exits';
import { prefabricatedRoomFindings } from '../../../../src/analyses/egress/checks/prefabricated-rooms';
import { shutterBlockedFindings } from '../../../../src/analyses/egress/checks/shutter-blocked';
import { stairObstructedFindings } from '../../../../src/analyses/egress/checks/stair-obstructed';
import { translator } from '../../../../src/i18n/translator';
import { foundOn } from '../../../analyses/egress/checks/asked';
import { soundPlan, toldPlan } from '../../support/hospitals';

/** Each check, and what it finds of the stories: the rooms, and what is measured. */
const TOLD = [
  [
    '33 34 35 N1',
    lockedExitFindings,
    [
      ['space_A-L01.SA2', 'left', 3],
      // Not stair A2, whose own way out story 33 locks.
      ['space_A-L01.ST', 'left', 8],
      ['space_C-L08.LB3', 'left', 1],
      ['space_D-L01.COR', 'left', 2],
    ],
  ],
  ['36', exitBlockedFindings, [['space_B-L01.XW', 'width', Math.hypot(0.1, 0.2)]]],
  // And two e-bikes that other stories tell of.
  [
    '38',
    stairObstructedFindings,
    [
      ['space_A-L04.SA4', 'area', 0.77],
      ['space_D-L01.SD1', 'area', 0.85],
      ['space_D-L01.SD1', 'area', 1.7],
    ],
  ],
  ['40', shutterBlockedFindings, [['space_A-L02.ST', 'distance', 0.15]]],
  [
    '64 65',
    prefabricatedRoomFindings,
    [
      ['space_B-R.ROOF', 'area', 60],
      ['space_D-R.ROOF', 'area', 40],
      ['space_D-R.ROOF', 'area', 40],
    ],
  ],
  [
    '66',
    barredWindowFindings,
    [
      ...[1, 2, 3, 4, 5, 6].map((room) => [`space_D-L02.D${room}`, 'windows', 1] as const),
      ['space_D-L03.D2', 'windows', 1],
    ],
  ],
  [
    '74 75',
    fireAccessFindings,
    [
      [null, 'area', 6 * 1.8 * 4.6],
      [null, 'width', 3.2],
    ],
  ],
] as const;

describe('what is kept free in the demo hospital', () => {
  it.each(TOLD)('stories %s are found, and nothing else', (_, check, expected) => {
    const found = foundOn(toldPlan(), check)
      .map(({ place, params }) => [place.space, params] as const)
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(found.map(([space]) => space)).toEqual(expected.map(([space]) => space));
    for (const [space, key, value] of expected) {
      const values = found.filter((each) => each[0] === space).map((each) => each[1][key]);
      expect(values, `${space} ${key}`).toContainEqual(expect.closeTo(value, 6));
    }
  });

  it.each(TOLD)('stories %s are told in words, and so is what to do', (_, check) => {
    for (const { code, params } of foundOn(toldPlan(), check)) {
      for (const language of ['zh', 'en'] as const) {
        for (const each of [code, `${code}.do`]) {
          const said = translator(language).tell({ code: each, params });
          expect(said, each).not.toMatch(/egress\.|NaN|undefined|null|(^|\s)–(\s|$)/);
          if (language === 'en') expect(said, each).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
        }
      }
    }
  });

  it.each(TOLD)('without stories %s nothing is found', (_, check) => {
    expect(foundOn(soundPlan(), check)).toEqual([]);
  });
});
