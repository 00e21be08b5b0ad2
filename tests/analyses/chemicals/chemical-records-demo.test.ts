import { describe, expect, it } from 'vitest';
import { chemicalRecords, chemicalRecordSteps } from '../../../src/analyses/chemicals/chemical-records';
import type { IsoTime } from '../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { DEMO_NOW } from '../../../src/demo/hospital/year/calendar';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import { book as demoBook, document as demo, events as demoEvents } from '../../demo/support/year-book';

describe('a store at a time', () => {
  it('folds no more than one store between two pauses, and tells the same', () => {
    const book = new RecordBook();
    for (const event of demoEvents) book.add(parseEvent(event));
    const clock = { now: DEMO_NOW, zone: CHINA_ZONE };
    const folded: string[] = [];
    const { stock, substances } = book;
    const watched = {
      stock: {
        get: (id: string) => {
          folded.push(id);
          return stock.get(id);
        },
        all: () => stock.all(),
        asOf: (id: string, at: IsoTime) => stock.asOf(id, at),
        eventsOf: (id: string) => stock.eventsOf(id),
        outOf: (id: string) => stock.outOf(id),
      },
      substances,
      facts: (id: string) => book.facts(id),
      factEvents: (id: string) => book.factEvents(id),
    };
    const steps = chemicalRecordSteps(watched, demo, clock);
    let most = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      most = Math.max(most, folded.length);
      folded.length = 0;
      if (step.done !== true) continue;
      expect(step.value).toEqual(chemicalRecords(demoBook, demo, clock));
      break;
    }
    expect(most).toBe(1);
  });
});

describe('the demonstration', () => {
  const { stores, tests, today } = chemicalRecords(demoBook, demo, { now: DEMO_NOW, zone: CHINA_ZONE });
  const items = stores.flatMap(({ store, items: held }) => held.map((item) => ({ store, item })));

  it('has everything known, weighed and with its sheet, but the azide of the story and sources, which are counted', () => {
    expect(items.filter(({ item }) => item.facts === null)).toEqual([]);
    expect(items.filter(({ item }) => !item.sheet).map(({ item }) => item.substance.name)).toEqual([
      '叠氮化钠',
    ]);
    const unweighed = items.filter(({ item }) => item.kilograms === null);
    expect(unweighed.map(({ item }) => item.substance.name).sort()).toEqual(
      ['碘-125 籽源', '铯-137 检查源'].sort(),
    );
  });

  it('has nothing expired, and differences and what no ledger knows only where stories say so', () => {
    expect(items.filter(({ item }) => item.expired !== null)).toEqual([]);
    expect(items.filter(({ item }) => item.difference !== 0).map(({ item }) => item.substance.name)).toEqual([
      '叠氮化钠',
      '硫酸',
    ]);
    expect(items.filter(({ item }) => !item.inLedger).map(({ item }) => item.substance.name)).toEqual([
      '叠氮化钠',
    ]);
  });

  it('has every cylinder tested in time, and knows its liquid oxygen for a liquid', () => {
    const cylinders = items.flatMap(({ item }) => (item.cylinders === null ? [] : [item]));
    expect(new Set(cylinders.map(({ substance }) => substance.name))).toEqual(
      new Set(['氧气', '氧化亚氮', '二氧化碳', '乙炔']),
    );
    for (const { cylinders: tests } of cylinders) {
      expect(tests?.unknown).toBe(false);
      expect((tests?.due ?? '') > today).toBe(true);
    }
    const liquid = items.filter(({ item }) => item.substance.name === '液氧');
    expect(liquid.map(({ item }) => [item.facts?.state, item.sheet])).toEqual([
      ['liquid', true],
      ['liquid', true],
    ]);
  });

  it('has no trouble but what one person alone took from the safe with one key', () => {
    const troubles = stores.flatMap(({ store, troubles: own }) =>
      own.map(({ kind, at }) => ({ store, kind, at })),
    );
    expect(new Set(troubles.map(({ store, kind }) => `${store} ${kind}`))).toEqual(
      new Set(['asset_A-L01.CH2 alone']),
    );
    expect(troubles).toHaveLength(12);
    expect(troubles.every(({ at }) => at >= '2025-10-01')).toBe(true);
  });

  it('has five tests overdue: four machines and the sources', () => {
    const late = tests
      .filter(({ due }) => due !== null && due < today)
      .map(({ asset, due }) => `${asset} ${due}`);
    expect(late).toEqual([
      'asset_B-L02.CH7 2025-11-12',
      'asset_B-L03.SE4 2025-10-12',
      'asset_C-L01.SE6 2025-11-30',
      'asset_D-L01.SE1 2025-11-21',
      'asset_F-L01.SE2 2025-12-05',
    ]);
    expect(tests.filter(({ due }) => due === null)).toEqual([]);
  });
});
