import { expect, it } from 'vitest';
import type { EvacuationReport } from '../../../src/analyses/evacuation/report/report';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import type { CsvRun } from '../../../src/features/drill/crowd/keep/csv-head';
import { resultsCsv } from '../../../src/features/drill/crowd/keep/results-csv';
import { translator, type PlainCode } from '../../../src/i18n/translator';
import type { EvacuationScenario } from '../../../src/model/scenario/evacuation-scenario';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { localId } from '../../../src/model/schema/ids';
import type { Opening } from '../../../src/model/schema/opening';
import { EMPTY_SCENARIO } from '../../../src/session/evacuation/scenario-edits';
import { openingName } from '../../../src/widgets/way-names';
import '../../support/speak-both';

const ward = smallWard();
const exits = entitiesIn(ward.openings).filter(({ finalExit }) => finalExit === true);
const [exit, other] = [exits[0]!, exits[1]!];
const room = entitiesIn(ward.spaces).find(({ use }) => use === 'ward')!;

const report: EvacuationReport = {
  dt: 0.03,
  model: { strength: 8, range: 0.1, wallStrength: 5, wallRange: 0.02, timeGap: 1.06 },
  figures: {
    agents: 4,
    left: 3,
    remaining: 1,
    first: 10.004,
    t50: 20,
    t95: null,
    last: null,
    exits: [
      { id: localId(exit.id), count: 3, first: 10, last: 31, flow: 0.095 },
      { id: localId(other.id), count: 0, first: null, last: null, flow: null },
    ],
    remainingAt: [
      [0, 4],
      [1, 4],
    ],
    steps: 100,
    agentSteps: 300,
  },
  curves: [],
  inside: { waiting: 0, notSetOut: 0, standing: 1, walking: 0 },
  below: { people: 0, storeys: [] },
  peakSeconds: 10,
  storeys: [{ id: room.storey, most: 4, cleared: null, atEnd: 1, passed: 2 }],
  spaces: [{ id: room.id, most: 2, cleared: 15.5, atEnd: 0 }],
  doors: [{ id: exit.id, storey: exit.storey, count: 3, first: 10, last: 31, flow: 0.095, peak: 2 }],
  service: [{ storey: room.storey, personSeconds: [1, 2, 3, 4, 5, 6] }],
  jams: { storeys: [], queues: [], crowded: [] },
};

const of = (scenario: EvacuationScenario, outdated = false): CsvRun => ({
  scenario,
  outdated,
  filled: null,
  began: new Date(2026, 2, 1, 9, 5).getTime(),
  file: 'ward.geojson',
});
const lines = (csv: string): string[] => csv.replace('\uFEFF', '').split('\r\n');

it('tables of a run stand one after the other, an empty line between, unknown times as empty cells', () => {
  const text = translator('en');
  const rows = lines(resultsCsv(ward, of(EMPTY_SCENARIO), report, [], text));
  expect(rows).toContain('People,4');
  expect(rows).toContain('First one out,10');
  expect(rows).toContain('Last one out,');
  expect(rows).toContain('0,4');
  expect(rows.filter((row) => row === '').length).toBe(9);
  expect(rows.some((row) => row.endsWith(',0,,,'))).toBe(true);
  const storey = rows.find((row) => row.endsWith(',4,,1,2'));
  expect(storey).toBeDefined();
  expect(rows.some((row) => row.includes(room.number!) && row.endsWith(',2,15.5,0'))).toBe(true);
  expect(rows.some((row) => row.endsWith(',1,2,3,4,5,6'))).toBe(true);
});

it('where it jammed has a table where it did', () => {
  const text = translator('en');
  const spot = { storey: room.storey, space: room.id, x: 0, y: 0 };
  const jams = {
    storeys: [],
    queues: [{ ...spot, people: 7, at: 12.5 }],
    crowded: [{ ...spot, seconds: 30, density: 2.345, at: 14 }],
  };
  const rows = lines(resultsCsv(ward, of(EMPTY_SCENARIO), { ...report, jams }, [], text));
  const after = (code: PlainCode): string => rows[rows.findIndex((row) => row.startsWith(text.t(code))) + 1]!;
  expect(after('rehearsal.csv-queues')).toMatch(new RegExp(`${room.number}.*,7,12.5$`));
  expect(after('rehearsal.csv-crowded')).toMatch(new RegExp(`${room.number}.*,30,2.3[45],14$`));
});

it.each(['zh', 'en'] as const)('runs by other seeds follow where there are any, in %s', (language) => {
  const text = translator(language);
  const runs = [{ seed: 7, first: 1, t95: 2, last: null, remaining: 3 }];
  const rows = lines(resultsCsv(ward, of(EMPTY_SCENARIO), report, runs, text));
  const head = rows.findIndex((row) => row.startsWith(text.t('rehearsal.csv-runs')));
  expect(rows[head + 1]).toBe('7,1,2,,3');
});

it('whom the figures don’t stand for is told, by why, and that plan or scenario are others since', () => {
  const text = translator('en');
  const space = localId(room.id);
  const scenario: EvacuationScenario = {
    ...EMPTY_SCENARIO,
    seed: 9,
    leftOut: [
      { space, people: 3, why: 'cannot-walk' },
      { space, people: 1, why: 'no-way' },
      { space: localId(exit.id), people: 4, why: 'cannot-walk' },
    ],
  };
  const now = lines(resultsCsv(ward, of(scenario), report, [], text));
  expect(now).toContain('Seed,9');
  expect(now).toContain(`${text.t('rehearsal.csv-left-cannot-walk')},7`);
  expect(now).toContain(`${text.t('rehearsal.csv-left-no-room')},0`);
  expect(now).toContain(`${text.t('rehearsal.csv-left-no-way')},1`);
  expect(now).not.toContain(text.t('rehearsal.outdated'));
  const later = lines(resultsCsv(ward, of(scenario, true), report, [], text));
  expect(later[1]).toBe(text.t('rehearsal.outdated'));
});

it.each(['zh', 'en'] as const)('whose people were taken is told, in %s', (language) => {
  const text = translator(language);
  const { t, formats } = text;
  const rows = (buildings: readonly string[] | null): string[] =>
    lines(resultsCsv(ward, of({ ...EMPTY_SCENARIO, buildings }), report, [], text));
  const building = entitiesIn(ward.buildings)[0]!;
  const name = building.name[language]!;
  const head = t('rehearsal.csv-buildings');
  expect(rows(null)).toContain(`${head},${t('rehearsal.buildings-every')}`);
  expect(rows([localId(building.id)])).toContain(`${head},${name}`);
  // A name that the plan hasn't got stays as it was said.
  expect(rows([building.id, 'B9'])).toContain(`${head},${formats.list([name, 'B9'])}`);
});

it.each(['zh', 'en'] as const)(
  'the file stands by itself, without a code of the program, in %s',
  (language) => {
    const text = translator(language);
    const { t } = text;
    const scenario: EvacuationScenario = {
      ...EMPTY_SCENARIO,
      alarm: false,
      seed: 7,
      maxTime: 900,
      routing: { ...EMPTY_SCENARIO.routing, exitChoice: 'shortest-time' },
      closed: [localId(exit.id), 'gone'],
      changes: [{ exit: localId(other.id), at: 120, open: false }],
      smoke: { law: 'lund', storeys: [{ storey: localId(room.storey), extinction: 0.5 }] },
    };
    const filled = {
      from: 'peak',
      hour: 9,
      weekend: false,
      people: 4,
      cannotWalk: 0,
      noRoom: 0,
      noWay: 0,
    } as const;
    const run = { ...of(scenario), filled: { ...filled, leftOut: [] } };
    const rows = lines(resultsCsv(ward, run, report, [], text));
    const told = (code: PlainCode): string | undefined =>
      rows.find((row) => row.startsWith(`${t(code)},`))?.slice(t(code).length + 1);
    expect(told('rehearsal.csv-plan')).toBe(ward.campus.name[language]);
    expect(told('rehearsal.csv-file')).toBe('ward.geojson');
    expect(told('rehearsal.csv-began')).toBe('2026-03-01 09:05');
    expect(told('rehearsal.csv-filled')).toContain('09:00');
    expect(told('rehearsal.csv-alarm')).toBe(t('rehearsal.csv-no-alarm'));
    expect(told('rehearsal.csv-seed')).toBe('7');
    expect(told('rehearsal.csv-step')).toBe('0.03');
    expect(told('rehearsal.csv-max-time')).toBe('900');
    expect(told('rehearsal.csv-preset')).toBe(t('rehearsal.preset-conservative'));
    expect(told('rehearsal.csv-choice')).toBe(t('rehearsal.exits-time'));
    expect(told('rehearsal.csv-numbers')).toBe(
      'strength 8; range 0.1; wallStrength 5; wallRange 0.02; timeGap 1.06',
    );
    expect(told('rehearsal.csv-standing')).toBe('1');
    const shut = rows.indexOf(t('rehearsal.csv-shut'));
    expect(rows[shut + 1]).toContain(doorName(exit));
    expect(rows[shut + 2]).toBe('gone');
    const changes = rows.findIndex((row) => row.startsWith(t('rehearsal.csv-changes')));
    expect(rows[changes + 1]).toMatch(new RegExp(`,120,${t('rehearsal.change-shuts')}$`));
    const smoke = rows.findIndex((row) => row.startsWith(t('rehearsal.csv-smoke')));
    expect(rows[smoke + 1]).toContain(',0.5,');
    expect(rows.join('\n')).not.toMatch(/,(default|nearest|shortest-time|lund)$|opening_|storey_/m);

    function doorName(opening: Opening): string {
      return openingName(ward, opening, text);
    }
  },
);
