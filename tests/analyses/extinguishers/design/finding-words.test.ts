import { describe, expect, it } from 'vitest';
import {
  DESIGN_CODES,
  type DesignFinding,
} from '../../../../src/analyses/extinguishers/design/design-finding';
import { designWords } from '../../../../src/i18n/design-words';
import { translator } from '../../../../src/i18n/translator';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { PROFILES } from '../../../../src/model/schema/profiles';
import { makeId } from '../../../../src/model/schema/ids';
import {
  houseOf,
  rectangle,
  spaceId,
  storeyId,
  withEntitiesOf,
} from '../../../standards/extinguishers/house';
import { CLINIC, hasClinic, planOf } from '../support';
import { verdictsOf, withExtinguishers } from './support';
import { toldHospital } from '../../../demo/support/hospitals';

/** A house with each fault that a design can have by the Chinese code. */
function houseOfFaults(): CampusDocument {
  const house = houseOf({
    campus: { beds: null },
    sprinklered: null,
    rooms: [
      { code: 'W', use: 'ward', at: [0, 0, 60, 20] },
      { code: 'X', use: 'other', at: [60, 0, 10, 20] },
      { code: 'CT', use: 'ct', at: [70, 0, 10, 20] },
      { code: 'MR', use: 'mri', at: [80, 0, 10, 20] },
      { code: 'US', use: 'ultrasound', at: [120, 0, 10, 20] },
      { code: 'CH', use: 'chemical-store', at: [90, 0, 10, 20] },
      { code: 'OF', use: 'office', at: [140, 0, 10, 20], storey: 'L9' },
      { code: 'K', use: 'kitchen', at: [150, 0, 10, 20] },
    ],
    storeys: { L1: 0, L9: 9 },
  });
  const loose = {
    ...house,
    storeys: { ...house.storeys, storey_L9: { ...house.storeys['storey_L9']!, building: null } },
  };
  const at = storeyId('L1');
  const drawn = withEntitiesOf(loose, 'compartments', [
    { id: makeId('compartment', 'far'), storey: at, outlines: [{ outer: rectangle(500, 0, 10, 10) }] },
    { id: makeId('compartment', 'W'), storey: at, spaces: [spaceId('W')] },
  ]);
  const units = withEntitiesOf(drawn, 'calculationUnits', [
    { id: makeId('unit', 1), storey: at, spaces: [spaceId('W'), spaceId('X')] },
  ]);
  return withExtinguishers(
    units,
    [5, 5, { z: 1.9 }],
    [15, 5, { z: 0.02, count: 1 }],
    [25, 5, { count: 6, rating: '1A' }],
    [35, 5, { rating: '99A', count: 1 }],
    [36, 5, { agent: null, rating: null, count: 1 }],
    [75, 5, { agent: 'abc-powder', rating: '2A 55B C', count: 1 }],
    [85, 5, { agent: 'clean-agent', rating: '3A', count: 1 }],
    [95, 5, { agent: 'foam', rating: '2A 89B', count: 1 }],
    [55, 15, { agent: 'bc-powder', rating: '89B', count: 1 }],
    [155, 5, { count: 1 }],
  );
}

/** Words that no code may be left in, and what stands for nothing. */
const UNSAID = /undefined|NaN|\[object|extinguisher\.|–|null|space_|asset_|abc-powder|severe,/;

function holdsWords(findings: readonly DesignFinding[]): void {
  for (const language of ['zh', 'en'] as const) {
    const text = translator(language);
    for (const finding of findings) {
      const { what, todo, by, sure } = designWords(finding, text);
      for (const part of [what, todo, sure]) {
        expect(part, `${language} ${finding.id}`).not.toMatch(UNSAID);
        expect(part.length, `${language} ${finding.id}`).toBeGreaterThan(4);
      }
      const { standard, edition, clause, confidence } = finding.cite;
      const zh = language === 'zh';
      // A rule of this program has no edition, good practice no standard, that it could be looked up in.
      const own = standard === 'WardTwin' ? [zh ? '医安孪生' : 'WardTwin'] : null;
      const practice = standard === 'GUIDE' ? [zh ? '行业惯例' : 'Good practice'] : null;
      const named = own ?? practice ?? [`${standard}-${edition.split(', ')[0]}`];
      for (const part of named) expect(by, finding.id).toContain(part);
      // A number is told as it is; what rules call by a name is told in words of the language.
      if (/\d/.test(clause) && own === null)
        expect(by, finding.id).toContain(clause.replace(/^T(?=\d)|^App\. /, ''));
      else {
        expect(by.length, finding.id).toBeGreaterThan(named[0]!.length + 3);
        if (zh)
          expect(by.replace('WardTwin', '').replace(standard, ''), finding.id).toMatch(/[\u4e00-\u9fff]{2}/);
      }
      expect(sure).toBe(text.t(`confidence.${confidence}`));
    }
  }
}

describe('findings in words', () => {
  it('each code that the design knows is made by the house of faults, by a storey of Britain, or not at all', () => {
    const british = houseOf({
      campus: { profile: 'uk' },
      rooms: [
        { code: 'W', use: 'ward', at: [0, 0, 60, 20] },
        { code: 'U', use: 'ward', at: [0, 0, 10, 10], storey: 'L2' },
      ],
      storeys: { L1: 0, L2: 4 },
    });
    const found = [
      ...verdictsOf(houseOfFaults()).findings,
      ...verdictsOf(withExtinguishers(british, [5, 5])).findings,
    ];
    expect([...new Set(found.map(({ code }) => code))].toSorted()).toEqual([...DESIGN_CODES].toSorted());
    holdsWords(found);
  });

  it.each(PROFILES)(
    'of the demo by the code of %s: standard, edition, clause and confidence in both languages',
    (profile) => {
      const document = toldHospital();
      const { findings } = verdictsOf({ ...document, campus: { ...document.campus, profile } });
      expect(findings.length).toBeGreaterThan(0);
      holdsWords(findings);
    },
  );

  it.skipIf(!hasClinic)('of the clinic alike', () => {
    const { findings } = verdictsOf(planOf(CLINIC).document);
    expect(findings.map(({ code }) => code)).toContain('extinguisher.beds-unknown');
    holdsWords(findings);
  });
});
