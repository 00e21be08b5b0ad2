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
import { countOf } from '../../../src/widgets/fire-units/unit-order';
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
        for (const cite of cites) {
          const alone = text.t('coverage.cite', { ...cite });
          const edition = `${cite.standard}-${cite.edition.split(', ')[0]}`;
          // A rule of this program has no edition, and names in the place of numbers are told in words.
          const standard =
            cite.confidence === 'house' ? /^(?:医安孪生：|WardTwin: )/.exec(alone)![0] : edition;
          expect(said).toContain(standard);
          expect(alone.startsWith(standard)).toBe(true);
          expect(alone.length).toBeGreaterThan(standard.length + 1);
          expect(said).toContain(alone.slice(standard.length).trim());
          if (/\d/.test(cite.clause)) expect(said).toContain(cite.clause.replace(/^T(?=\d)|^App\. /, ''));
          expect(said).toContain(text.t(`confidence.${cite.confidence}`));
        }
        expect(said).not.toMatch(/undefined|null|\[object/);
      }
    }
  });

  it('say on paper and in the file why a unit does not hold, in the words that the list of findings has', () => {
    const text = translator('en');
    const column = unitColumns(document, new Map(), found, text).find(
      ({ head }) => head === text.t('calc.verdict'),
    )!;
    const broken = verdicts.filter(({ verdict }) => verdict === 'broken');
    expect(broken.length).toBeGreaterThan(0);
    for (const verdict of broken) {
      const said = String(column.value(verdict));
      const codes = verdict.findings.flatMap((id) => {
        const finding = found.get(id);
        return finding && finding.severity !== 'info' ? [finding.code] : [];
      });
      if (codes.length === 0) expect(said).toContain('No extinguisher counts');
      for (const code of codes) {
        const times = codes.filter((each) => each === code).length;
        const reason = text.tell({ code: `violation.${code}`, params: {} });
        expect(said).toContain(times === 1 ? reason : `${reason} (${times} places)`);
      }
    }
    for (const verdict of verdicts.filter((each) => each.verdict !== 'broken')) {
      expect(column.value(verdict)).toBe(verdictText(verdict, text));
    }
  });

  it('tell of a class of hazard and of K only where the code has them', () => {
    const text = translator('zh');
    const columns = unitColumns(document, new Map(), found, text);
    const of = (head: string) => columns.find((column) => column.head === head)!;
    const ofHazard = of(text.t('calc.hazard'));
    const without = [of(text.t('calc.k')), of(text.t('calc.required-1'))];
    for (const verdict of verdicts) {
      // What a person set stands by every code.
      const byHand = verdict.unit.hazard.rule === 'house.by-hand';
      expect(ofHazard.value(verdict) === null).toBe(profile === 'uk' && !byHand);
      if (profile !== 'cn') expect(without.map(({ value }) => value(verdict))).toEqual([null, null]);
    }
    if (profile === 'cn') expect(verdicts.some((each) => without[1]!.value(each) !== null)).toBe(true);
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

it('by the British code nameplates of the Chinese scale are never called unknown, nor large enough', () => {
  const { document, verdicts, findings } = verdictsBy(toldHospital(), 'uk');
  const found = new Map(findings.map((each) => [each.id, each]));
  const text = translator('zh');
  const taken = verdicts.filter(({ foreign }) => foreign > 0);
  expect(taken.length).toBeGreaterThan(50);
  const told = unitColumns(document, new Map(), found, text).filter(({ head }) =>
    [text.t('calc.verdict'), text.t('calc.assumed')].includes(head),
  );
  for (const verdict of taken) {
    for (const { value } of told) {
      expect(value(verdict)).toContain(`${verdict.foreign} 具他国标准级别的适用，不计入级别合计`);
      expect(value(verdict)).not.toMatch(/未知的适用|级别够|最低要求/);
    }
  }
  // The assumption that is told once for the plan counts the same extinguishers.
  const all = findings.find(({ code }) => code === 'extinguisher.foreign-rating');
  expect(taken.reduce((sum, { foreign }) => sum + foreign, 0)).toBeLessThanOrEqual(
    Number(all?.params['count']),
  );
});

describe('a verdict in words', () => {
  const [verdict] = verdictsBy(toldHospital(), 'cn').verdicts;
  const sure: UnitVerdict = {
    ...verdict!,
    verdict: 'holds',
    assumed: 0,
    foreign: 0,
    unit: { ...verdict!.unit, assumptions: [] },
  };

  it('says what it stands on that nobody told', () => {
    const text = translator('en');
    expect(verdictText(sure, text)).toBe('Holds');
    expect(verdictText({ ...sure, assumed: 2 }, text)).toBe(
      'Holds if: 2 nameplates not filled in suit with the least rating asked of each',
    );
    expect(verdictText({ ...sure, assumed: 3, foreign: 2 }, translator('zh'))).toBe(
      '符合，前提是：1 具没填类型或级别的适用，级别按单具最低要求计和2 具他国标准级别的适用，级别按单具最低要求计',
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

describe('how many units hold, in one line', () => {
  const say = (language: 'zh' | 'en', broken: number, withK: number): readonly string[] =>
    (['finding.broken-units', 'calc.broken'] as const).map((code) =>
      translator(language).t(code, { broken, withK, count: 149 }),
    );

  it('says that all do only where they do with K = 1 too', () => {
    expect(say('zh', 0, 0)).toEqual(['149 个单元全部符合', '149 个，全部符合']);
    expect(say('en', 0, 0)).toEqual(['All 149 units hold', '149, all hold']);
    expect(say('zh', 0, 1)).toEqual([
      '149 个单元中没有不符合的，但 1 个计入 K 才符合',
      '149 个，1 个计入 K 才符合',
    ]);
    expect(say('en', 0, 2)).toEqual(['None of 149 units fails; 2 hold only with K', '149, 2 only with K']);
    expect(say('zh', 3, 1)).toEqual([
      '149 个单元中 3 个不符合，1 个计入 K 才符合',
      '149 个，3 个不符合，1 个计入 K 才符合',
    ]);
  });

  it('counts each verdict of the demo once', () => {
    const { verdicts } = verdictsBy(toldHospital(), 'cn');
    const sum = (['broken', 'with-k', 'holds'] as const).map((each) => countOf(verdicts, each));
    expect(sum.reduce((a, b) => a + b, 0)).toBe(verdicts.length);
    expect(sum[0]).toBe(verdicts.filter(({ verdict }) => verdict === 'broken').length);
  });
});
