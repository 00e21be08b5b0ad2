import { describe, expect, it } from 'vitest';
import type { RunDigest } from '../../../src/analyses/evacuation/compare/run-digest';
import { changeOf } from '../../../src/analyses/evacuation/compare/run-difference';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { compareRuns } from '../../../src/session/evacuation/runs/compare-runs';
import { byText, figureText } from '../../../src/features/drill/crowd/runs/change-text';
import { exitRows, figureRows, storeyRows } from '../../../src/features/drill/crowd/runs/compared-rows';
import { comparisonCsv } from '../../../src/features/drill/crowd/runs/comparison-csv';
import { comparisonWarnings, differenceTexts } from '../../../src/features/drill/crowd/runs/difference-text';
import { runNames } from '../../../src/features/drill/crowd/runs/run-name';
import { translator } from '../../../src/i18n/translator';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { localId } from '../../../src/model/schema/ids';
import { EMPTY_SCENARIO } from '../../../src/session/evacuation/scenario-edits';
import type { RunHead } from '../../../src/session/evacuation/runs/run-list';
import '../../support/speak-both';

const ward = smallWard();
const exits = entitiesIn(ward.openings).filter(({ finalExit }) => finalExit === true);
const [exit, other] = [exits[0]!, exits[1]!];
const storey = entitiesIn(ward.storeys)[0]!;
const { seed, maxTime, routing, changes, smoke, alarm, buildings } = EMPTY_SCENARIO;
const setUp: RunHead['facts'] = {
  seed,
  maxTime,
  model: { preset: 'conservative' },
  routing,
  changes,
  smoke,
  alarm,
  buildings,
  closed: [],
  people: 40,
  who: 'a',
  waits: 'a',
  plan: 'a',
  numbers: 'a',
  step: 0.025,
};
const head = (id: string, facts: Partial<RunHead['facts']> = {}, more: Partial<RunHead> = {}): RunHead => ({
  id,
  name: null,
  began: new Date(2026, 2, 1, 9, 5).getTime(),
  ended: 'over',
  last: 60,
  seconds: 60,
  remaining: 0,
  facts: { ...setUp, ...facts },
  before: null,
  ...more,
});
const digest = (more: Partial<RunDigest> = {}): RunDigest => ({
  agents: 3,
  remaining: 0,
  first: 5,
  t50: 12.4,
  t95: 50,
  last: 59.6,
  seconds: 60,
  exits: [
    { id: localId(exit.id), times: Float64Array.of(5, 12.4) },
    { id: localId(other.id), times: Float64Array.of(59.6) },
  ],
  peakSeconds: 10,
  storeys: [{ id: storey.id, building: storey.building, most: 3, cleared: 59.6, atEnd: 0 }],
  densest: { storey: storey.id, space: null, value: 2.345 },
  queue: null,
  ...more,
});

const against = (now: RunDigest) =>
  compareRuns({ head: head('1'), digest: digest() }, { head: head('2'), digest: now });

describe.each(['zh', 'en'] as const)('runs in %s', (language) => {
  const text = translator(language);
  const { t } = text;

  it('a difference is that of the figures as they are told', () => {
    expect(byText('time', changeOf(59.6, 120.4), text)).toBe('+1:00');
    expect(byText('time', changeOf(60.4, 59.6), text)).toBe('0');
    expect(byText('people', changeOf(1500, 20), text)).toBe('−1,480');
    expect(byText('density', changeOf(2.004, 2.006), text)).toBe('+0.01');
    expect(byText('time', changeOf(null, 3), text)).toBe('–');
    expect(figureText('time', null, 'none', text)).toBe('none');
    expect(figureText('density', 2.345, '', text)).toBe('2.35');
  });

  it('a run is called by what was shut, by its people and model, and by what else is new of it', () => {
    const shut = { closed: [localId(exit.id)] };
    const heads = [
      head('1'),
      head('2', shut, { before: setUp }),
      head('3', { seed: 9 }, { before: { ...setUp, ...shut } }),
      head('4', {}, { name: 'As is' }),
      head('5', {}, { before: setUp, began: 0 }),
    ];
    const names = runNames(ward, heads, text);
    const people = t('rehearsal.runs-people', { people: 40 });
    const model = t('rehearsal.preset-conservative');
    expect(names.get('2')).toMatch(new RegExp(`${people} · ${escaped(model)}$`));
    expect(names.get('2')).not.toContain(exit.id);
    expect(names.get('3')).toBe(
      [t('rehearsal.runs-nothing-shut'), people, model, t('rehearsal.runs-by-seed', { now: 9 })].join(' · '),
    );
    expect(names.get('4')).toBe('As is');
    // Two of one set-up are told apart by when they were.
    expect(names.get('1')).toBe(`${people} · ${model} (03-01 09:05)`);
    expect(new Set(names.values()).size).toBe(heads.length);
  });

  it('what was set up otherwise is said, and that it is more than one thing', () => {
    const before = head('1');
    const now = head(
      '2',
      { closed: [localId(exit.id), 'gone'], people: 50, seed: 2, model: { preset: 'jupedsim' } },
      { ended: 'stopped' },
    );
    const runs = { before: { head: before, digest: digest() }, now: { head: now, digest: digest() } };
    const compared = compareRuns(runs.before, runs.now);
    const told = differenceTexts(ward, compared, text);
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('gone');
    expect(told[1]).toBe(t('rehearsal.compare-people', { before: 40, now: 50 }));
    expect(told.join()).not.toMatch(/jupedsim|opening_|undefined/);
    const [reasons, chance, stopped] = comparisonWarnings(ward, runs, compared, [before, now], text);
    for (const reason of ['exits', 'people', 'model'] as const)
      expect(reasons).toContain(t(`rehearsal.reason-${reason}`));
    expect([chance, stopped]).toEqual([
      t('rehearsal.compare-chance'),
      t('rehearsal.compare-stopped', { name: runNames(ward, [before, now], text).get('2')! }),
    ]);
    const one = head('3', { closed: ['x'] });
    const shut = { before: runs.before, now: { head: one, digest: digest() } };
    expect(comparisonWarnings(ward, shut, compareRuns(shut.before, shut.now), [], text)).toEqual([]);
    expect(differenceTexts(ward, compareRuns(runs.before, runs.before), text)).toEqual([]);
  });

  it('an exit that was shut in one of the runs is told as shut there', () => {
    const now = digest({ exits: [{ id: localId(other.id), times: Float64Array.of(20, 30, 61) }], last: 61 });
    const compared = against(now);
    const rows = exitRows(ward, compared, 10, text);
    expect(rows.map(({ ids }) => [...ids])).toEqual([[localId(other.id)], [localId(exit.id)]]);
    const [count, last] = rows[1]!.rows;
    expect([count!.change, count!.none.now]).toEqual([
      { before: 2, now: null, by: null },
      t('rehearsal.compare-shut-then'),
    ]);
    expect(last!.change.before).toBe(12.4);
    expect(rows[0]!.rows.map(({ change: { by } }) => by)).toEqual([2, expect.closeTo(1.4, 9), 0]);
    expect(
      figureRows(compared, text).find(({ name }) => name === t('rehearsal.last'))?.change.by,
    ).toBeCloseTo(1.4, 9);
    const full = digest({ storeys: [{ id: storey.id, building: null, most: 3, cleared: null, atEnd: 1 }] });
    expect(storeyRows(ward, against(full), text)[0]!.none.now).toBe(t('rehearsal.clear-never'));
    expect(storeyRows(ward, against(digest({ storeys: [] })), text)[0]!.none.now).toBe(
      t('rehearsal.compare-nobody'),
    );
  });

  it('the table that is taken along has both runs, what differs, and why a figure isn’t there', () => {
    const [before, now] = [head('1'), head('2', { closed: [localId(exit.id)] })];
    const csv = comparisonCsv(
      ward,
      {
        before: { head: before, digest: digest() },
        now: {
          head: now,
          digest: digest({
            exits: [{ id: localId(other.id), times: Float64Array.of(20, 30, 61) }],
            t95: null,
          }),
        },
      },
      [before, now],
      text,
    );
    const rows = csv.replace('\uFEFF', '').split('\r\n');
    expect(rows[0]).toBe(t('rehearsal.csv-compare'));
    expect(
      rows.some(
        (row) => row.startsWith(`${t('rehearsal.compare-before')},`) && row.includes('2026-03-01 09:05'),
      ),
    ).toBe(true);
    expect(rows).toContain(`${t('rehearsal.most')} (s),50,${t('rehearsal.not-reached')},`);
    expect(rows).toContain(`${t('rehearsal.half')} (s),12.4,12.4,0`);
    const shut = t('rehearsal.compare-shut-then');
    expect(rows.some((row) => row.endsWith(`,2,${shut},,12.4,${shut},,2,${shut},`))).toBe(true);
    expect(csv).not.toMatch(/opening_|storey_|undefined|NaN/);
  });
});

const escaped = (literal: string): string => literal.replaceAll(/[()]/g, String.raw`\$&`);
