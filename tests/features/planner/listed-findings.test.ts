import { describe, expect, it } from 'vitest';
import { DESIGN_CODES } from '../../../src/analyses/extinguishers/design/design-finding';
import { EXTINGUISHER_CODES } from '../../../src/analyses/extinguishers/result';
import type { PlacingFinding } from '../../../src/analyses/extinguishers/coverage-result';
import type { Severity } from '../../../src/base/finding';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { findingsCsv } from '../../../src/features/planner/panel/finding-csv';
import { findingGroups, kindText, severityCounts } from '../../../src/features/planner/panel/finding-groups';
import { listedFindings } from '../../../src/features/planner/panel/listed-findings';
import { translator } from '../../../src/i18n/translator';
import { onStorey } from '../../../src/model/query/on-storey';
import { makeId } from '../../../src/model/schema/ids';

const ward = smallWard();
const L1 = makeId('storey', 'L1');
const [room] = onStorey(ward, 'spaces', L1);
const [asset] = Object.values(ward.assets);

const NUMBERS =
  'storeys units points total present required conservative k least needed most height top'.split(' ');

const finding = (code: string, severity: Severity, more: object = {}): PlacingFinding =>
  // Any code with the params that some of them ask for.
  ({
    id: `${code}:${JSON.stringify(more)}`,
    code,
    severity,
    cite: { standard: 'GB 50140', edition: '2005', clause: '6.1.1', confidence: 'M-high' },
    place: { storey: L1, space: room!.id, x: 1, y: 2 },
    params: {
      asset: asset!.id,
      unit: 'u',
      area: 12,
      length: 20,
      limit: 15,
      fireClass: 'A',
      agents: 'co2',
      agent: 'co2',
      use: 'ct',
      classes: 'A E',
      hazard: 'severe',
      letter: 'A',
      rating: code === 'extinguisher.rating-below' ? 1 : '9A',
      count: 1,
      ...Object.fromEntries(NUMBERS.map((name) => [name, 2])),
      ...more,
    },
  }) as PlacingFinding;

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const text = translator(language);
  it.each([...EXTINGUISHER_CODES, ...DESIGN_CODES])(
    '%s says what, where, by which rule and what to do, under its kind',
    (code) => {
      const listed = listedFindings(ward, [finding(code, 'major')], null, text).find(
        ({ kind }) => kind === code,
      );
      const { name, what, todo } = listed!.words();
      for (const words of [what, todo, kindText(listed!.kind, text)]) {
        expect(words).not.toBe('');
        expect(words).not.toMatch(/extinguisher\.[a-z]/);
        expect(words).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(name).not.toBe('');
      expect(listed!.cite.clause).toBe('6.1.1');
      const [, row] = findingsCsv(ward, [listed!], text).trim().split('\r\n');
      expect(row).toContain(text.t('coverage.cite', listed!.cite));
      expect(row).toContain(text.t('confidence.M-high'));
    },
  );
});

describe('the list', () => {
  const zh = translator('zh');
  const findings = [
    finding('extinguisher.mounting-low', 'minor'),
    finding('extinguisher.beds-unknown', 'info'),
    finding('extinguisher.uncovered', 'major', { area: 3, n: 1 }),
    finding('extinguisher.uncovered', 'major', { area: 30, n: 2 }),
    finding('extinguisher.uncovered', 'major', { locked: 'passage', door: 'd', length: null }),
    finding('extinguisher.rating-short', 'major'),
    finding('extinguisher.magnetic-in-mri', 'critical'),
  ];

  it('stands worst first, by severity and then by floor', () => {
    const listed = listedFindings(ward, findings, null, zh);
    expect(listed.map(({ severity }) => severity)).toEqual([
      'critical',
      'major',
      'major',
      'major',
      'major',
      'minor',
      'info',
    ]);
    const floor = listed.filter(({ kind }) => kind === 'extinguisher.uncovered').map(({ weight }) => weight);
    expect(floor).toEqual([30, 3]);
  });

  it('is grouped by kind, the worst kind first, then the one with most; nothing is lost', () => {
    const listed = listedFindings(ward, findings, null, zh);
    const groups = findingGroups(listed);
    expect(groups.map(({ kind }) => kind)).toEqual([
      'extinguisher.magnetic-in-mri',
      'extinguisher.uncovered',
      'extinguisher.rating-short',
      'locked',
      'extinguisher.mounting-low',
      'extinguisher.beds-unknown',
    ]);
    expect(groups.flatMap((group) => group.findings.map(({ id }) => id)).sort()).toEqual(
      findings.map(({ id }) => id).sort(),
    );
    expect(severityCounts(listed)).toEqual([
      ['critical', 1],
      ['major', 4],
      ['minor', 1],
    ]);
  });

  it('leaves out what is of a storey or of an extinguisher that is gone', () => {
    const gone = {
      ...finding('extinguisher.uncovered', 'major'),
      place: { storey: 'x', space: null, x: 0, y: 0 },
    };
    const away = finding('extinguisher.off-floor', 'major', { asset: 'asset_gone' });
    expect(listedFindings(ward, [gone, away], null, zh)).toEqual([]);
  });
});
