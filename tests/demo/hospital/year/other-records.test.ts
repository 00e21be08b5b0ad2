import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../../src/base/time/zone';
import { addSpan, daysBetween } from '../../../../src/base/time/local-date';
import { day, DEMO_NOW, untilNow } from '../../../../src/demo/hospital/year/calendar';
import { assetNear } from '../../../../src/demo/hospital/stories/plants';
import { COURSE } from '../../../../src/demo/hospital/year/training';
import { yearOfRecords } from '../../../../src/demo/hospital/year/year-of-records';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { duesOf } from '../../../../src/records/due/due';
import { unknownSubject } from '../../../../src/records/fold/subject-facts';
import { CN_INSPECTION_FREQUENCIES } from '../../../../src/standards/frequencies/cn-inspection';
import { drillTimes } from '../../../../src/records/drill/drill-state';
import { parseEvent } from '../../../../src/records/event/parse-event';
import { permitStatus, takenByWorks } from '../../../../src/records/permit/permit-state';
import { phasesOn } from '../../../../src/records/report/campaign-state';
import { isReviewOverdue, lacksWatch } from '../../../../src/records/risk/risk-state';
import { madeAlone } from '../../../../src/records/stock/two-persons';
import { certifiedOn } from '../../../../src/records/training/certificate-state';
import { trainingRates } from '../../../../src/records/training/training-state';
import { incidentFigures } from '../../../../src/records/year/incident-figures';
import { yearPeriod } from '../../../../src/records/year/period';
import { book, dateOf, document, events, kindOf, ofType, storeyOf } from '../../support/year-book';

const TODAY = day('12-31');

describe('all records', () => {
  it('can be read back, each under an id of its own, in order of time', () => {
    expect(events.filter((event) => !parseEvent(JSON.parse(JSON.stringify(event))).readable)).toEqual([]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const times = events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
  });

  it('are the same bytes each time', () => {
    expect(JSON.stringify(yearOfRecords(document))).toBe(JSON.stringify(events));
  });

  it('speak of nothing that the plan does not have', () => {
    const tables: Readonly<Record<string, object>> = {
      asset: document.assets,
      space: document.spaces,
      building: document.buildings,
      department: document.departments,
      person: document.people,
      opening: document.openings,
      storey: document.storeys,
      campus: { [document.campus.id]: true },
    };
    const lost = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value === 'string') {
        const table = tables[/^([a-z]+)_/.exec(value)?.[1] ?? ''];
        if (table !== undefined && !Object.hasOwn(table, value)) lost.add(value);
      } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
    };
    events.forEach(look);
    expect([...lost]).toEqual([]);
  });

  it('none refused, none corrected', () => {
    expect(book.corrections.refused()).toEqual([]);
    expect(book.incidents.all().flatMap(({ surplus }) => surplus)).toEqual([]);
    expect(book.permits.all().flatMap(({ surplus }) => surplus)).toEqual([]);
  });
});

describe('stock', () => {
  const stores = assetsOf(document, 'chemical-store', null);
  const litres = (store: string, cas: string, strength: number | null): number =>
    (book.stock.get(store)?.lines[`volume/${cas}/${strength ?? ''}`]?.balance ?? 0) / 1e6;
  const at = (storey: string, x: number, y: number): string =>
    assetNear(document, 'chemical-store', storey, [x, y]);
  const named = (storey: string, words: RegExp): string =>
    stores.find((store) => storeyOf(store.id) === storey && words.test(store.name.zh ?? ''))?.id ?? '';

  it('every store has a ledger, and none was ever overdrawn', () => {
    expect(stores.filter(({ id }) => book.stock.get(id) === null).map(({ id }) => id)).toEqual([]);
    expect(book.stock.all().flatMap(({ rejected }) => rejected)).toEqual([]);
    const moved = new Set(events.map(({ type }) => type).filter((type) => type.startsWith('stock.')));
    expect([...moved].sort()).toEqual(
      ['adjusted', 'counted', 'issued', 'received', 'returned', 'wasted'].map((name) => `stock.${name}`),
    );
  });

  it('a store that lost a bottle counted it, booked it and agrees again', () => {
    const store = at('C-L06', 15.9, 15);
    const told = book.stock.eventsOf(store).filter((event) => dateOf(event.at) === '07-01');
    expect(told.map(({ type }) => type)).toEqual(['stock.counted', 'stock.adjusted', 'stock.received']);
    expect(litres(store, '64-17-5', 75)).toBe(6);
  });

  it('counts agree with the ledgers but where stories say so', () => {
    const wrong = book.stock
      .all()
      .flatMap(({ about, lines }) =>
        Object.values(lines).flatMap((line) =>
          line.difference === 0 ? [] : [`${about} ${line.substance.name} ${line.difference}`],
        ),
      );
    expect(wrong.sort()).toEqual(
      [`${named('B-L02', /冰箱/)} 叠氮化钠 25000`, `${named('G-L01', /^G2 酸/)} 硫酸 2`].sort(),
    );
  });

  it('what must not stand together, and what is too much, is in the stores of the stories', () => {
    const pathology = named('B-L02', /病理试剂库/);
    expect(litres(pathology, '50-00-0', 37)).toBe(60);
    expect(litres(pathology, '79-21-0', 15)).toBe(20);
    const descaler = named('B-L03', /除垢剂/);
    expect(litres(descaler, '7681-52-9', 10)).toBe(10);
    expect(litres(descaler, '7664-38-2', 30)).toBe(10);
    expect(litres(at('C-L10', 59.7, 15), '64-17-5', 75)).toBe(30);
    const acids = Object.values(book.stock.get(named('G-L01', /^G2 硝酸/))?.lines ?? {}).map(
      ({ substance }) => substance.name,
    );
    expect(acids.sort()).toEqual(['乙酸', '硝酸']);
    const pieces = (store: string) =>
      Object.values(book.stock.get(store)?.lines ?? {}).map(({ substance, balance }) => [
        `${substance.empty === true ? '空 ' : ''}${substance.name}`,
        balance,
      ]);
    expect(pieces('asset_E-L01.CH-cylinders')).toEqual([
      ['氧气', 2],
      ['乙炔', 2],
    ]);
    expect(pieces('asset_C-L05.CH-cylinders')).toEqual([
      ['氧气', 3],
      ['空 氧气', 3],
    ]);
  });

  it('no other ward keeps more than six litres of ethanol', () => {
    const over = stores.filter(
      ({ id }) => /^C-L(?:0[3-9]|1[0-2])$/.test(storeyOf(id)) && litres(id, '64-17-5', 75) > 6,
    );
    expect(over.map(({ id }) => id)).toEqual([at('C-L10', 59.7, 15)]);
  });

  it('two people moved what asks for two, but for the controlled drugs of the outpatients since October', () => {
    const two =
      /吗啡|芬太尼|氯胺酮|麻黄碱|碘-125|铯-137|叠氮化钠|苦味酸|硫酸|硝酸|盐酸|高锰酸钾|过氧化氢卡匣|三氯甲烷|丙酮/;
    const alone = stores.flatMap(({ id }) =>
      madeAlone(book.stock.eventsOf(id), ({ name }) => two.test(name)).map((event) => event),
    );
    expect(new Set(alone.map(({ about }) => about))).toEqual(new Set(['asset_A-L01.CH2']));
    expect(alone.every(({ at }) => dateOf(at) >= '10-01')).toBe(true);
    expect(alone).toHaveLength(12);
  });

  it('the log of the sources is blank in August', () => {
    const counts = ofType('stock.counted').filter(({ about }) => about === named('B-L02', /放射源/));
    const months = new Set(counts.map((event) => dateOf(event.at).slice(0, 2)));
    expect(months.size).toBe(11);
    expect(months.has('08')).toBe(false);
  });
});

describe('tests of special equipment', () => {
  it('are in time but those of the stories', () => {
    const late = assetsOf(document, 'special-equipment', null).flatMap((asset) => {
      const last = book.facts(asset.id)?.serviced?.at;
      if (last === undefined || asset.testMonths === null) return [`${asset.id} never`];
      const tested = new Date(Date.parse(last) + 8 * 3_600_000).toISOString().slice(0, 10);
      const due = addSpan(day(tested), { count: asset.testMonths, unit: 'month' });
      return due < TODAY ? [`${asset.name.en} ${due}`] : [];
    });
    expect(late.sort()).toEqual([
      'Fire lift 3 2025-11-30',
      'Gas steam boiler 2, 4 t/h 2025-12-05',
      'Hyperbaric chamber 2025-11-21',
      'Steriliser 4 2025-10-12',
    ]);
    expect(daysBetween(day('11-21'), TODAY)).toBe(40);
  });

  it('the sources were tested for leaks more than a year ago', () => {
    const store = assetsOf(document, 'chemical-store', null).find(({ name }) => /放射源/.test(name.zh ?? ''));
    expect(dateOf(book.facts(store?.id ?? '')?.serviced?.at ?? '')).toBe('2024-11-12');
  });
});

describe('drills', () => {
  it('two were held, each rehearsed on the model, with the times of the programme', () => {
    const [first, second, ...others] = ofType('drill.held');
    expect(others).toEqual([]);
    const times = (drill: typeof first) =>
      drill === undefined
        ? []
        : drillTimes(drill).map(({ milestone, measured, foretold }) => [
            milestone,
            measured,
            foretold !== null,
          ]);
    expect(times(first)).toEqual([
      ['first-staff', 38, true],
      ['micro-station', 140, true],
      ['unit-clear', 580, true],
      ['storey-secured', 785, true],
    ]);
    expect(times(second)).toEqual([
      ['first-staff', 41, true],
      ['micro-station', 125, true],
      ['hall-clear', 270, true],
      ['building-clear', 530, true],
    ]);
    expect([first, second].map((drill) => drill?.body.rehearsal?.on)).toEqual(['2025-06-05', '2025-11-03']);
    expect([first, second].map((drill) => drill?.body.found.flatMap(({ hazard }) => hazard ?? []))).toEqual([
      ['hazard_HZ-25-037'],
      ['hazard_HZ-25-071'],
    ]);
    const [one, two] = [first?.body.people, second?.body.people];
    expect([one?.patients, one?.played, one?.staff, one?.microStation]).toEqual([30, 12, 10, 8]);
    expect([(two?.staff ?? 0) + (two?.guards ?? 0) + (two?.visitors ?? 0), two?.staff, two?.guards]).toEqual([
      380, 64, 20,
    ]);
  });
});

describe('training', () => {
  const { departments, overall } = trainingRates(book.training.all(), COURSE);

  it('1,214 of 1,302 were trained', () => {
    expect(overall).toMatchObject({ headcount: 1302, trained: 1214 });
    expect(((overall.rate ?? 0) * 100).toFixed(1)).toBe('93.2');
  });

  it('by department as the programme says', () => {
    const per = (code: string): number => {
      const found = departments.find(({ department }) => department === `department_${code}`);
      return Math.round((found?.rate ?? 0) * 100);
    };
    expect(['L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11', 'L12'].map(per)).toEqual([
      100, 98, 100, 96, 100, 91, 100, 97, 100,
    ]);
    const codes = [
      'SEC',
      'OR',
      'ICU',
      'ER',
      'OPD',
      'LAB',
      'PAT',
      'IMG',
      'PHA',
      'GEN',
      'CAN',
      'LDY',
      'CLN',
      'OLD',
    ];
    expect(codes.map(per)).toEqual([100, 95, 97, 94, 92, 100, 100, 98, 100, 100, 61, 83, 72, 88]);
    const offices = departments.filter(({ department }) => /_(?:HO|IT|FIN|MR)$/.test(department));
    const sum = (key: 'trained' | 'headcount') => offices.reduce((total, each) => total + each[key], 0);
    expect(sum('trained') / sum('headcount')).toBe(0.9);
    expect(departments).toHaveLength(35);
  });

  it('three of the four in the control room are certified', () => {
    const states = ['ma-biancao', 'che-qianzi', 'jin-qiaomai', 'shan-cong'].map((code) =>
      certifiedOn(book.certificates.get(`person_${code}`), 'fire-control-room', TODAY, CHINA_ZONE),
    );
    expect(states).toEqual([
      { state: 'lapsed', ended: '2025-09-30' },
      { state: 'held' },
      { state: 'held' },
      { state: 'held' },
    ]);
  });
});

describe('incidents, works, risks, campaign', () => {
  it('48 incidents, one alarm of fourteen real, one case still open', () => {
    const figures = incidentFigures(book.incidents.all(), yearPeriod(2025, CHINA_ZONE));
    expect(figures).toMatchObject({ total: 48, fireAlarms: { real: 1, false: 13, undecided: 0 }, open: 1 });
    expect(Object.keys(figures.byKind)).toEqual(
      expect.arrayContaining([
        'theft',
        'dispute',
        'lost-patient',
        'banned-heater',
        'panic-alarm',
        'intrusion',
      ]),
    );
  });

  it('works: two running, one overrun, and what they close is known', () => {
    const permits = book.permits.all();
    const status = (of: string) =>
      permits.filter((permit) => permitStatus(permit, DEMO_NOW) === of).map(({ id }) => id);
    expect(status('running')).toEqual(['permit_2025-ramp-joint', 'permit_2025-roof-cooling']);
    expect(status('overrun')).toEqual(['permit_2025-lab-weld']);
    expect(takenByWorks(permits, DEMO_NOW).spaces).toEqual(new Set(['space_B1-G.RME']));
    expect(permits.filter(({ opened }) => opened !== null && opened.at >= opened.body.from)).toEqual([]);
  });

  it('one major risk is not watched round the clock, and was not assessed again in December', () => {
    const risks = book.risks.all();
    expect(risks.filter(lacksWatch).map(({ id }) => id)).toEqual(['risk_lox']);
    expect(risks.filter((risk) => isReviewOverdue(risk, TODAY)).map(({ id }) => id)).toEqual(['risk_lox']);
  });

  it('the second phase of the campaign is overdue', () => {
    const [campaign] = book.campaigns.all();
    const phases =
      campaign === undefined ? [] : phasesOn(campaign, TODAY).map(({ phase, state }) => [phase.id, state]);
    expect(phases).toEqual([
      ['phase.1', 'ended'],
      ['phase.2', 'overdue'],
      ['phase.3', 'running'],
    ]);
  });
});

describe('faults that records tell', () => {
  const faulty = assetsOf(document, 'emergency-light', null).filter(
    ({ id }) => book.facts(id)?.stated?.condition === 'faulty',
  );
  const on = (storey: string) => faulty.filter(({ id }) => storeyOf(id) === storey);

  it('five lights are dead: three in a corridor, two in a refuge', () => {
    expect(faulty).toHaveLength(5);
    expect(on('B-L03')).toHaveLength(3);
    expect(on('C-L05')).toHaveLength(2);
  });

  it('items failed at their last look', () => {
    const failed = ofType('inspection.recorded', untilNow(events)).filter(
      (event) =>
        event.body.result === 'fail' && kindOf(event.about) !== 'extinguisher' && dateOf(event.at) >= '12-20',
    );
    const by = (checklist: string) =>
      failed.filter(({ body }) => body.checklist === checklist).map(({ about }) => about);
    expect(by('cn.fire-door.check')).toEqual(['asset_FD-C-L11.MCW-MCE']);
    expect(by('cn.detector.test').map(storeyOf)).toEqual(['C-L10', 'C-L10', 'C-L10']);
    expect(by('cn.fire-patrol')).toEqual(['space_B1-G.STA', 'space_E-L01.LDY']);
  });

  it('hydrants of the top storey of the old building have no water', () => {
    const hydrants = assetsOf(document, 'hydrant', null).filter(({ id }) => storeyOf(id) === 'D-L05');
    expect(hydrants).toHaveLength(2);
    for (const { id } of hydrants)
      expect(Object.keys(book.facts(id)?.faults ?? {})).toEqual(['hydrant.static-pressure']);
  });
});

describe('what is due at the clock of the demonstration', () => {
  const kinds = [
    'hydrant',
    'emergency-light',
    'exit-sign',
    'fire-door',
    'smoke-detector',
    'heat-detector',
    'manual-call-point',
  ] as const;

  it('nothing but dead lights, a hydrant behind a machine and a detector offline; hydrants are seen daily by sheet', () => {
    const due = kinds.flatMap((kind) =>
      assetsOf(document, kind, null).flatMap(({ id }) =>
        duesOf(
          { kind, facts: book.facts(id) ?? unknownSubject(id), where: [] },
          CN_INSPECTION_FREQUENCIES,
          DEMO_NOW,
          CHINA_ZONE,
        )
          .filter(
            ({ rule, state }) => rule.id !== 'cn.hydrant.daily' && (state === 'due' || state === 'overdue'),
          )
          .map(({ rule }) => `${storeyOf(id)} ${rule.id}`),
      ),
    );
    const dead = ['B-L03', 'B-L03', 'B-L03', 'C-L05', 'C-L05'].map(
      (storey) => `${storey} cn.emergency-light.monthly`,
    );
    const others = ['A-L03 cn.hydrant.monthly', 'C-L08 cn.detector.yearly'];
    expect(due.sort()).toEqual([...dead, ...others].sort());
  });
});
