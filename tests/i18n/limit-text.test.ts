import { describe, expect, it } from 'vitest';
import { formats } from '../../src/i18n/formats';
import { limitText } from '../../src/i18n/limit-text';
import { limitWordsEn } from '../../src/i18n/messages/egress-words.en';
import { limitWordsZh } from '../../src/i18n/messages/egress-words.zh';
import { NO_FACTS, type BuildingFacts } from '../../src/standards/egress/building-facts';
import { compartmentLimit } from '../../src/standards/egress/compartment-limits';
import { limitParams } from '../../src/standards/egress/limit-params';
import type { Limit } from '../../src/standards/egress/limit-steps';
import { travelLimits, USUAL_PLACE } from '../../src/standards/egress/travel-limits';
import { present } from '../../src/base/assert';

const OLD: BuildingFacts = {
  height: 18.3,
  highRise: false,
  storeysAbove: 5,
  sprinklered: false,
  detected: false,
  fireGrade: 2,
};
const deadEnd = (facts: BuildingFacts, more = {}): Limit =>
  present(travelLimits('cn', facts, { ...USUAL_PLACE, wardPart: true, ...more }).deadEnd, 'limit');
const said = (limit: Limit): readonly string[] =>
  [
    limitText(limitParams(limit), formats('zh'), limitWordsZh),
    limitText(limitParams(limit), formats('en'), limitWordsEn),
    // Between number and unit no line breaks.
  ].map((line) => line.replaceAll('\u00A0', ' '));

describe('a limit is told with what made it so', () => {
  it.each([
    ['alone', deadEnd(OLD), '20 m', '20 m'],
    [
      'an open stair',
      deadEnd(OLD, { openStair: true }),
      '18 m（规范值 20 m，通向敞开楼梯间 18 m）',
      '18 m (by the code 20 m, to an open stair 18 m)',
    ],
    [
      'everything at once',
      deadEnd(
        { ...OLD, highRise: true, sprinklered: true },
        { wardPart: false, openStair: true, openGallery: true },
      ),
      '21.75 m（规范值 15 m，设自动喷水灭火系统 18.75 m，开向敞开式外廊 23.75 m，通向敞开楼梯间 21.75 m）',
      '21.75 m (by the code 15 m, with sprinklers throughout 18.75 m, onto an open gallery 23.75 m, to an open stair 21.75 m)',
    ],
    [
      'what nobody says',
      deadEnd(NO_FACTS, { openStair: true }),
      '8 m（规范值 10 m，通向敞开楼梯间 8 m；是否高层建筑、耐火等级、自动喷水灭火系统未注明，从严取值）',
      '8 m (by the code 10 m, to an open stair 8 m; not known, so the stricter is taken: whether it is a high-rise, fire resistance grade, sprinklers)',
    ],
    [
      'an area',
      compartmentLimit('cn', { ...OLD, sprinklered: true }, { belowGround: false, part: null }),
      '5,000 m²（规范值 2,500 m²，设自动喷水灭火系统 5,000 m²）',
      '5,000 m² (by the code 2,500 m², with sprinklers throughout 5,000 m²)',
    ],
  ])('%s', (_, limit, zh, en) => {
    expect(said(limit)).toEqual([zh, en]);
  });
});
