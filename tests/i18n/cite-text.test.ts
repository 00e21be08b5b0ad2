import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Citation } from '../../src/base/finding';
import { citeEn } from '../../src/i18n/cite-en';
import { citeZh } from '../../src/i18n/cite-zh';
import { AGENTS } from '../../src/model/schema/assets/agents';
import { PROFILES } from '../../src/model/schema/profiles';
import { FIRE_CLASSES } from '../../src/model/schema/space-hazard';
import { SPACE_USES } from '../../src/model/schema/space-use';
import { OODPCVS_2025 } from '../../src/standards/cameras/density-scales';
import { faceAngleOf } from '../../src/standards/cameras/face-angles';
import { forbiddenPlaceOf } from '../../src/standards/cameras/forbidden-places';
import { retentionOf } from '../../src/standards/cameras/retention';
import { videoSignRule } from '../../src/standards/cameras/video-signs';
import { viewingDuties } from '../../src/standards/cameras/viewing-duties';
import { CN_DUTIES } from '../../src/standards/duty-profile';
import { profileOf } from '../../src/standards/extinguishers/profile-of';

it.each([
  ['GB 50444', '2008', 'App. C', 'GB 50444-2008 附录 C', 'GB 50444-2008 App. C'],
  ['GB 50140', '2005', 'T5.2.1', 'GB 50140-2005 表 5.2.1', 'GB 50140-2005 Table 5.2.1'],
  [
    'GB 50166',
    '2007, superseded 2019',
    '检测',
    'GB 50166-2007（已由 2019 版代替） 检测',
    'GB 50166-2007 (superseded in 2019) 检测',
  ],
  [
    'WardTwin',
    '1',
    'by-hand, what burns by use',
    '医安孪生：手动设定、按房间用途判断可燃物',
    'WardTwin: set by hand, what burns by use',
  ],
  [
    'BS 5306-8',
    '2012',
    'class A, powder indoors',
    'BS 5306-8-2012 A 类火灾, 室内使用干粉',
    'BS 5306-8-2012 class A, powder indoors',
  ],
  ['GB 50140', '2005', '3.1.2, T5.2.1', 'GB 50140-2005 3.1.2, 表 5.2.1', 'GB 50140-2005 3.1.2, Table 5.2.1'],
  ['消防法', '2021', '28', '《消防法》（2021）第 28 条', 'Fire Protection Law (2021) art. 28'],
  [
    '危险化学品安全法',
    '2025',
    'arts 37–38 by 52 (regulation: 20)',
    '《危险化学品安全法》（2025）第 37–38 条，使用单位按第 52 条（2013 年《危险化学品安全管理条例》第 20 条同旨）',
    'Law on the Safety of Hazardous Chemicals (2025) arts 37–38, binding users by art. 52 (so also the regulation of 2013, art. 20)',
  ],
  [
    'ERG',
    '2020',
    'initial isolation',
    'ERG-2020 初始隔离距离（按泄漏；大型储罐起火时指南的距离更大）',
    'ERG-2020 initial isolation (of leaks; for burning tanks the guides have more)',
  ],
  [
    'GUIDE',
    'practice',
    'aldehyde-or-ethanol-with-oxidiser',
    '行业惯例 甲醛、乙醇不与强氧化剂同存',
    'Good practice formaldehyde and ethanol never stand with strong oxidisers',
  ],
  ['GUIDE', 'practice', '检查', '行业惯例 检查', 'Good practice 检查'],
])('%s %s %s', (standard, edition, clause, zh, en) => {
  expect([citeZh({ standard, edition, clause }), citeEn({ standard, edition, clause })]).toEqual([zh, en]);
});

it('no clause of a form is told in English to a Chinese reader', () => {
  for (const { items } of CN_DUTIES.checklists)
    for (const { cite } of items) expect(citeZh(cite)).not.toMatch(/superseded|GUIDE|practice|App\./);
});

const SRC = resolve(import.meta.dirname, '../../src');
const files = (folder: string): string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(SRC, folder, file));

const isCite = (value: object): value is Citation => 'clause' in value && 'confidence' in value;

/** Every citation in a value, however deep. */
function citesIn(value: unknown, seen: Set<unknown> = new Set()): Citation[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return isCite(value) ? [value] : Object.values(value).flatMap((each) => citesIn(each, seen));
}

/** What rows hold, what rows are made of, and what the source names as a rule of its own. */
async function everyCite(): Promise<Citation[]> {
  const modules = await Promise.all(files('standards').map((file): Promise<unknown> => import(file)));
  const answers = PROFILES.map(profileOf).flatMap((profile) => [
    ...SPACE_USES.flatMap((use) => [
      profile.hazardOf(use, { beds: 100, highRise: true }),
      ...profile.fireClassesOf(use),
      ...FIRE_CLASSES.flatMap((each) => profile.preferredAgents(use, [each])),
    ]),
    ...AGENTS.flatMap((agent) => FIRE_CLASSES.map((each) => profile.suits(agent, each))),
  ]);
  const cameras = PROFILES.flatMap((profile) => [
    ...viewingDuties(profile),
    ...SPACE_USES.map((use) => forbiddenPlaceOf(use, [], profile)),
    retentionOf(profile, false),
    retentionOf(profile, true),
    videoSignRule(profile),
    ...OODPCVS_2025.levels.map(({ id }) => faceAngleOf(id)),
  ]);
  const named = [...files('standards'), ...files('analyses')].flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/(?:'WardTwin', '1', |[hH]ouse(?:Rule)?\()(['"])([^'"]+)\1/g),
    ].map(([, , clause = '']): Citation => ({
      standard: 'WardTwin',
      edition: '1',
      clause,
      confidence: 'house',
    })),
  );
  return [...modules, ...answers, ...cameras].flatMap((each) => citesIn(each)).concat(named);
}

it('tells every clause that a rule leans on in the words of the language', async () => {
  const cites = await everyCite();
  const own = new Set(cites.filter(({ standard }) => standard === 'WardTwin').map(({ clause }) => clause));
  expect(own.size).toBeGreaterThan(20);
  for (const cite of cites) {
    const { standard, edition } = cite;
    expect(citeZh(cite).replace(standard, '').replace(edition, '')).not.toMatch(/[a-z]{2}/);
    expect(citeEn(cite)).not.toMatch(/WardTwin-1|\b[a-z]{3,}-[a-z]+|[a-z]: [a-z]+: /);
  }
  // Two rules of the program never look like one.
  for (const say of [citeZh, citeEn]) {
    const told = [...own].map((clause) => say({ standard: 'WardTwin', edition: '1', clause }));
    expect(new Set(told).size).toBe(own.size);
  }
});
