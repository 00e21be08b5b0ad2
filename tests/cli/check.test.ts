import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { computeCameras } from '../../src/analyses/cameras/compute';
import { USUAL_QUESTION } from '../../src/analyses/cameras/result';
import { computeEgress } from '../../src/analyses/egress/compute';
import { USUAL_QUESTION as USUAL_WAYS } from '../../src/analyses/egress/result';
import { extinguisherDesign } from '../../src/analyses/extinguishers/design/extinguisher-design';
import { planOf } from '../analyses/extinguishers/support';
import { answerOf, TWO_WARDS, wardtwin } from './support';

const CLINIC = resolve(import.meta.dirname, '../../../shared/data/clinic.plan.geojson');
const plan = ['--plan', TWO_WARDS];

interface Checked {
  readonly findings: readonly {
    readonly id: string;
    readonly code: string;
    readonly severity: string;
    readonly place: { readonly storey: string; readonly space: string | null };
    readonly params: Readonly<Record<string, unknown>>;
  }[];
  readonly summary: {
    readonly standard: string;
    readonly findings: number;
    readonly byCode: Readonly<Record<string, number>>;
  };
}

const checked = async (...argv: string[]): Promise<Checked> =>
  // Read as any by JSON.parse; what is used is asserted right below.
  (await answerOf('check', ...argv)) as Checked;

const folder = mkdtempSync(join(tmpdir(), 'wardtwin-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command check', () => {
  it('finds what the function finds that the page calls too, the worst first, with ids as the file has them', async () => {
    const { findings, summary } = await checked(...plan);
    const question = { limit: null, hour: null, asOf: null, closed: [] };
    const { document } = planOf(TWO_WARDS);
    const found = [
      ...extinguisherDesign(planOf(TWO_WARDS), question).findings,
      ...computeCameras(document, USUAL_QUESTION).findings,
      ...computeEgress(planOf(TWO_WARDS), USUAL_WAYS).findings,
    ];
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ code }) => code).toSorted()).toEqual(found.map(({ code }) => code).toSorted());
    const order = ['critical', 'major', 'minor', 'info'];
    const ranks = findings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(findings.find(({ code }) => code === 'extinguisher.class-unprotected')).toMatchObject({
      id: 'extinguisher.class-unprotected:auto:L1:none:medium:A',
      cite: { standard: 'GB 50140', edition: '2005', clause: '3.1.2' },
      place: { storey: 'L1', space: 'C' },
      params: { unit: 'auto:L1:none:medium:A', classes: 'A' },
    });
    expect(summary).toMatchObject({
      standard: 'cn',
      findings: findings.length,
      byCode: { 'extinguisher.too-few': 2, 'extinguisher.beds-unknown': 1 },
      extinguishers: { points: 1, units: 2, verdicts: { broken: 2 } },
    });
  });

  it('goes by the code of another country when asked', async () => {
    const { findings, summary } = await checked(...plan, '--standard', 'uk', '--only', 'extinguishers');
    expect(summary.standard).toBe('uk');
    expect(findings.map(({ code }) => code)).toContain('extinguisher.storey-total');
    expect(findings.map(({ code }) => code)).not.toContain('extinguisher.beds-unknown');
  });

  it('a broken rule is no error but with --strict; a note breaks none', async () => {
    expect((await wardtwin('check', ...plan)).code).toBe(0);
    expect((await wardtwin('check', ...plan, '--strict')).code).toBe(1);
    const point = { type: 'Point', coordinates: [2, 2] };
    const extinguisher = {
      kind: 'asset',
      asset: 'extinguisher',
      storey: 'L1',
      agent: 'water',
      rating: '3A',
      count: 2,
    };
    const file = join(folder, 'sound.plan.geojson');
    const sound = JSON.parse(readFileSync(TWO_WARDS, 'utf8')) as { features: { id: string }[] };
    const ward = sound.features.filter(({ id }) => id === 'A');
    const features = [...ward, { type: 'Feature', id: 'E', geometry: point, properties: extinguisher }];
    writeFileSync(file, JSON.stringify({ ...sound, features }));
    // The ward has no way out of doors.
    const only = ['--only', 'extinguishers,chemicals,cameras'];
    const { code, out } = await wardtwin('check', '--plan', file, '--strict', '--json', ...only);
    const { findings } = JSON.parse(out) as Checked;
    expect([code, [...new Set(findings.map(({ severity }) => severity))]]).toEqual([0, ['info']]);
  });

  it('says in words what, where, by which clause, and how well that is known', async () => {
    const { out } = await wardtwin('check', ...plan, '--lang', 'zh');
    expect(out).toContain('GB 50140-2005 6.1.1 (引自二手资料，未核对原文)');
    expect(out).toContain('只有 1 具灭火器，不应少于 2 具');
    expect(out).not.toMatch(/extinguisher\.|egress\.|undefined|NaN/);
    const english = await wardtwin('check', ...plan, '--lang', 'en');
    expect(english.out).toContain('Only 1 extinguisher in this calculation unit');
  });

  it('names the standards of what it was asked for, and of nothing else', async () => {
    const head = async (...argv: string[]): Promise<string | undefined> =>
      (await wardtwin('check', ...plan, ...argv)).out.split('\n')[0];
    expect(await head('--lang', 'en', '--only', 'cameras')).toMatch(/^code +China: GB\/T 31458$/);
    expect(await head('--lang', 'zh', '--only', 'egress')).toMatch(
      /^适用规范 +中国：GB 50016、GB 55037、GB 51039、GB 51309$/,
    );
    expect(await head('--lang', 'en', '--only', 'extinguishers,egress', '--standard', 'uk')).toMatch(
      /^code +Britain: BS 5306-8, HTM 05-02$/,
    );
  });

  it('refuses an analysis or a code that there is none of, with the nearest', async () => {
    const wrong = await wardtwin('check', ...plan, '--only', 'extinguisher');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('"extinguishers"');
    expect(await wardtwin('check', ...plan, '--only', 'extinguishers,exits')).toMatchObject({ code: 2 });
    const standard = await wardtwin('check', ...plan, '--standard', 'gb');
    expect(standard).toMatchObject({ code: 2, out: '' });
    expect(standard.err).toContain('nfpa');
  });

  it.skipIf(!existsSync(CLINIC))(
    'the clinic has no extinguisher and no camera: one finding each, and what was assumed',
    async () => {
      const { findings } = await checked('--plan', CLINIC, '--only', 'extinguishers,chemicals,cameras');
      const graver = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
      expect(graver.toSorted()).toEqual(['camera.none', 'extinguisher.none']);
      const others = findings.filter(({ code }) => !graver.includes(code));
      expect(others.length).toBeGreaterThan(0);
      expect(others.every(({ severity }) => severity === 'info')).toBe(true);
    },
  );
});
