import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chemicalRecords } from '../../src/analyses/chemicals/chemical-records';
import { msToIso, type IsoTime } from '../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../src/base/time/zone';
import { createComputeClient, type ComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import { writeWardtwinJson } from '../../src/formats/wardtwin-json/write-wardtwin-json';
import { localId } from '../../src/model/schema/ids';
import { parseEvent } from '../../src/records/event/parse-event';
import { RecordBook } from '../../src/records/fold/record-book';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';
import { asset, planOf, rowHouse, store } from '../analyses/chemicals/support/row-house';
import { wardtwin } from './support';

const NOW = '2026-03-01T02:00:00.000Z' as IsoTime;
const document = planOf(rowHouse({ N0: 'treatment' }), [
  asset('boiler', 'special-equipment', 20, 5, { form: 'boiler' }),
  store('s', 2, 5, { form: 'cupboard' }),
  store('t', 6, 5, { form: 'cupboard', ventilated: true }),
]).document;

let id = 0;
/** A receipt of a store, written in the form that files have. */
const received = (about: string, cas: string, name: string, strength: number | null, litres: number) => ({
  id: `01HZZZZZZZ${String(id++).padStart(16, '0')}`,
  type: 'stock.received',
  at: msToIso(Date.parse('2026-02-01T02:00:00.000Z') + id * 60_000),
  recordedAt: null,
  device: 'device',
  person: 'person_a',
  about,
  supersedes: null,
  version: 1,
  body: {
    substance: { cas, name, strength },
    second: null,
    voucher: null,
    note: '',
    evidence: [],
    quantity: { value: litres, unit: 'l' },
    from: 'test',
  },
});
const EVENTS = [
  received('asset_s', '64-17-5', '乙醇', 75, 9),
  received('asset_s', '7681-52-9', '次氯酸钠', 10, 5),
  received('asset_t', '7697-37-2', '硝酸', 65, 1),
];

interface Told {
  readonly findings: readonly { readonly code: string; readonly id: string; readonly params: object }[];
  readonly summary: {
    readonly findings: number;
    readonly extinguishers?: object;
    readonly chemicals?: {
      readonly asOf: string;
      readonly records: { readonly readable: number; readonly unreadable: number } | null;
      readonly stores: number;
      readonly items: number;
      readonly sum: number;
      readonly unknown: number;
      readonly pairs: { readonly kept: number; readonly broken: number };
    };
  };
}

let folder: string;
let client: ComputeClient;
const at = (name: string): string => join(folder, name);
const checked = async (...argv: string[]): Promise<Told> => {
  const ran = await wardtwin('check', '--plan', at('house.wardtwin.json'), '--json', ...argv);
  if (ran.code !== 0) throw new Error(ran.err);
  // What the command writes.
  return JSON.parse(ran.out) as Told;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wardtwin-'));
  writeFileSync(at('house.wardtwin.json'), writeWardtwinJson(document));
  writeFileSync(at('year.json'), JSON.stringify({ now: NOW, events: EVENTS }));
  writeFileSync(
    at('year.jsonl'),
    `${[...EVENTS, { type: 'odd' }].map((each) => JSON.stringify(each)).join('\n')}\n`,
  );
  writeFileSync(at('broken.jsonl'), `${JSON.stringify(EVENTS[0])}\n{`);
  writeFileSync(at('none.json'), '{}');
  client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  await client.run('plan.open', { plan: 'p', document });
});
afterAll(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

describe('check --only chemicals', () => {
  it('finds what the page is told by the worker, with the same numbers', async () => {
    const book = new RecordBook();
    for (const event of EVENTS) book.add(parseEvent(event));
    const records = chemicalRecords(book, document, { now: NOW, zone: CHINA_ZONE });
    const page = await client.run('chemicals.check', {
      plan: 'p',
      profile: null,
      hour: null,
      closed: [],
      away: [],
      records,
      revision: 7,
    });
    expect(page.revision).toBe(7);
    const { findings, summary } = await checked('--only', 'chemicals', '--records', at('year.json'));
    expect(findings.map(({ code }) => code)).toEqual(page.findings.map(({ code }) => code));
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['chemical.incompatible', 'chemical.over-limit', 'chemical.no-keeper']),
    );
    expect(findings[0]).toMatchObject({ id: 'chemical.incompatible:s', params: { asset: 's' } });
    expect(summary.extinguishers).toBeUndefined();
    expect(summary.findings).toBe(findings.length);
    expect(summary.chemicals).toEqual({
      asOf: '2026-03-01',
      records: { readable: 3, unreadable: 0 },
      counted: 'as-designed',
      stores: 2,
      items: 3,
      sum: page.majorHazard.sum,
      unknown: page.majorHazard.unknown,
      pairs: {
        kept: page.pairs.filter(({ kept }) => kept).length,
        broken: page.pairs.filter(({ kept }) => !kept).length,
      },
    });
    expect(page.majorHazard.sum).toBeGreaterThan(0);
    expect(page.stores.map(({ store: each, items }) => [localId(each), items])).toEqual([
      ['s', 2],
      ['t', 1],
    ]);
  });

  const onDay = (day: string): Promise<Told> =>
    checked('--only', 'chemicals', '--records', at('year.jsonl'), '--as-of', day);

  it('reads an event a line, keeps count of what it can’t read, and goes by the day that is asked about', async () => {
    const { summary } = await onDay('2026-02-01');
    expect(summary.chemicals).toMatchObject({
      asOf: '2026-02-01',
      records: { readable: 3, unreadable: 1 },
      items: 3,
    });
    const before = await onDay('2026-01-31');
    expect(before.summary.chemicals?.items).toBe(0);
  });

  it('takes a day to its end, as the page does', async () => {
    const late = { ...received('asset_t', '67-64-1', '丙酮', 99, 1), at: '2026-02-01T15:59:59.500Z' };
    writeFileSync(at('late.jsonl'), JSON.stringify(late));
    const told = (day: string) =>
      checked('--only', 'chemicals', '--records', at('late.jsonl'), '--as-of', day);
    expect((await told('2026-02-01')).summary.chemicals?.items).toBe(1);
    expect((await told('2026-01-31')).summary.chemicals?.items).toBe(0);
  });

  it('without records finds what a page with empty ones does, and asks after the tests of equipment', async () => {
    const clock = { now: NOW, zone: CHINA_ZONE };
    const records = chemicalRecords(new RecordBook(), document, clock);
    const question = { profile: null, hour: null, closed: [], away: [], records };
    const page = await client.run('chemicals.check', { plan: 'p', ...question, revision: 8 });
    const { findings } = await checked('--only', 'chemicals', '--as-of', '2026-03-01');
    expect(findings.map((each) => each.id)).toEqual(
      page.findings.map((each) => each.id.replace(/(asset|storey)_/g, '')),
    );
    expect(findings.map(({ code }) => code)).toContain('inspection.test-unknown');
  });

  it('says that it counts as designed, in both languages', async () => {
    const check = ['check', '--plan', at('house.wardtwin.json'), '--only', 'chemicals', '--lang'];
    expect((await wardtwin(...check, 'en')).out).toContain('as designed');
    expect((await wardtwin(...check, 'zh')).out).toContain('按设计状态');
  });

  it('without records says so and tells what the plan alone does; without --only all analyses are made', async () => {
    const { summary } = await checked();
    expect(summary.chemicals).toMatchObject({ records: null, stores: 2, items: 0, sum: 0 });
    expect(summary.extinguishers).toBeDefined();
    const plan = ['--plan', at('house.wardtwin.json')];
    const told = await wardtwin('check', ...plan, '--only', 'chemicals', '--lang', 'en');
    expect(told.out).toContain('chemicals are checked by the plan alone');
    const year = await wardtwin(
      'check',
      ...plan,
      '--only',
      'chemicals',
      '--records',
      at('year.json'),
      '--lang',
      'zh',
    );
    expect(year.out).toContain('绝不可同存');
    expect(year.out).not.toMatch(/chemical\.|undefined|NaN/);
  });

  it.each([
    ['a line that is no JSON', ['--records', 'broken.jsonl'], 'line 2'],
    ['an object without events', ['--records', 'none.json'], 'no records'],
    ['a file that is not there', ['--records', 'gone.json'], 'no file'],
    ['another kind of file', ['--records', 'year.csv'], '.jsonl'],
    ['a date that is none', ['--as-of', '2026-02-30'], '--as-of'],
  ])('refuses %s', async (_, [option, value], says) => {
    const given = option === '--records' ? at(value!) : value!;
    const ran = await wardtwin('check', '--plan', at('house.wardtwin.json'), option!, given);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
  });
});
