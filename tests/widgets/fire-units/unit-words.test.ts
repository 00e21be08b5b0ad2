import { describe, expect, it } from 'vitest';
import { designVerdicts } from '../../../src/analyses/extinguishers/design/design-verdicts';
import type { UnitVerdict } from '../../../src/analyses/extinguishers/design-result';
import type { Citation } from '../../../src/base/finding';
import { LANGUAGES } from '../../../src/i18n/language';
import { translator } from '../../../src/i18n/translator';
import { PROFILES, type Profile } from '../../../src/model/schema/profiles';
import type { CampusDocument } from '../../../src/model/schema/document';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';
import { reckonUnits } from '../../../src/standards/extinguishers/reckon-units';
import { citesOnce } from '../../../src/standards/extinguishers/unit-rules';
import { unitColumns } from '../../../src/widgets/fire-units/unit-columns';
import { citesText, unitCites, verdictText } from '../../../src/widgets/fire-units/unit-words';
import { pointsOf, verdictsOf, withExtinguishers } from '../../analyses/extinguishers/design/support';
import { houseOf } from '../../standards/extinguishers/house';
import { toldHospital } from '../../demo/support/hospitals';

const verdictsBy = (document: CampusDocument, profile: Profile) => {
  const campus = { ...document.campus, profile };
  const own: CampusDocument = { ...document, campus };
  const made = designVerdicts(own, profileOf(profile), reckonUnits(own), null, pointsOf(own));
  return { document: own, ...made };
};

/** Every clause that is anywhere in a unit, found without knowing where. */
function citesIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('standard' in value && 'confidence' in value) {
    // What has both is a citation: nothing else in a unit has.
    return [value as Citation];
  }
  return Object.values(value).flatMap(citesIn);
}

describe.each(PROFILES)('verdicts on the units of the demo hospital by the code %s', (profile) => {
  const { document, verdicts, findings } = verdictsBy(toldHospital(), profile);
  const found = new Map(findings.map((each) => [each.id, each]));

  it('are never told without standard, edition, clause and confidence, on the page, on paper and in the file', () => {
    expect(verdicts.length).toBeGreaterThan(50);
    for (const language of LANGUAGES) {
      const text = translator(language);
      const columns = unitColumns(document, new Map(), found, text);
      const rules = columns.find(({ head }) => head === text.t('calc.rules'))!;
      for (const verdict of verdicts) {
        const said = String(rules.value(verdict));
        const cites = citesIn(verdict.unit);
        expect(cites.length).toBeGreaterThan(0);
        for (const { standard, edition, clause, confidence } of cites) {
          expect(said).toContain(standard === 'GUIDE' ? clause : `${standard}-${edition.split(', ')[0]}`);
          expect(said).toContain(clause.replace(/^T(?=\d)|^App\. /, ''));
          expect(said).toContain(text.t(`confidence.${confidence}`));
        }
        expect(said).not.toMatch(/undefined|null|\[object/);
      }
    }
  });

  it('have every clause once with each confidence that it has', () => {
    for (const verdict of verdicts) {
      const told = unitCites(verdict, found).map((cite) => JSON.stringify(Object.entries(cite).sort()));
      expect(new Set(told).size).toBe(told.length);
      for (const cite of citesIn(verdict.unit)) {
        expect(told).toContain(JSON.stringify(Object.entries(cite).sort()));
      }
    }
  });
});

it('counts extinguishers that are counted on only because nobody told their agent or rating', () => {
  const house = houseOf({ rooms: [{ code: 'W', use: 'ward', at: [0, 0, 10, 10] }] });
  const assumedOf = (...rows: Parameters<typeof withExtinguishers>[1][]) =>
    verdictsOf(withExtinguishers(house, ...rows)).verdicts.map(({ assumed }) => assumed);
  expect(assumedOf([5, 5])).toEqual([0]);
  expect(
    assumedOf([5, 5], [6, 5, { agent: null, rating: null }], [7, 5, { rating: null, count: 1 }]),
  ).toEqual([3]);
  // What can't count at all isn't counted on.
  expect(assumedOf([5, 5], [6, 5, { agent: 'co2', rating: null }])).toEqual([0]);
});

describe('a verdict in words', () => {
  const [verdict] = verdictsBy(toldHospital(), 'cn').verdicts;
  const sure: UnitVerdict = {
    ...verdict!,
    verdict: 'holds',
    assumed: 0,
    unit: { ...verdict!.unit, assumptions: [] },
  };

  it('says what it stands on that nobody told', () => {
    const text = translator('en');
    expect(verdictText(sure, text)).toBe('Holds');
    expect(verdictText({ ...sure, assumed: 2 }, text)).toBe(
      'Holds if: 2 nameplates not known suit and are large enough',
    );
    const unit = { ...sure.unit, assumptions: ['beds-unknown', 'sprinklers-unknown'] as const };
    expect(verdictText({ ...sure, unit }, text)).toBe(
      'Holds if: 50 beds or more (not known) and no sprinklers (not known)',
    );
    expect(verdictText({ ...sure, unit, verdict: 'broken' }, translator('zh'))).toMatch(
      /^不符合（假定：.*床位/,
    );
  });

  it('keeps two confidences of one clause apart, and clauses known equally well together', () => {
    const cite = { standard: 'GB 50140', edition: '2005', clause: 'T6.2.1', confidence: 'V2' } as const;
    const weak = { ...cite, confidence: 'M-low' } as const;
    expect(citesOnce([cite, weak, { ...cite }])).toEqual([cite, weak]);
    const text = translator('en');
    expect(citesText([cite, { ...cite, clause: 'T7.3.2' }, weak], text)).toBe(
      `GB 50140-2005 Table 6.2.1, Table 7.3.2 (${text.t('confidence.V2')}); ` +
        `GB 50140-2005 Table 6.2.1 (${text.t('confidence.M-low')})`,
    );
  });
});
