import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import {
  MAX_SHEET_BYTES,
  readSubstanceForm,
  type SubstanceForm,
} from '../../../src/records/substance/substance-form';
import { substanceId } from '../../../src/records/substance/substance-id';
import { BODIES, T0, testDevice } from '../support/sample-events';
import { day } from '../support/sample-facts';

const TODAY = day('2026-11-23');
const SHEET = { file: 'file_1', name: 'sulphuric.pdf', type: 'application/pdf', size: 1000 };
const FORM: SubstanceForm = {
  fields: {
    zh: '硫酸',
    en: 'sulphuric acid',
    cas: '7664-93-9',
    un: '1830',
    strength: '98',
    state: 'liquid',
    density: '1.84',
    flashPoint: '',
    supplier: '供应商',
    unclassified: '',
    issued: '2026-01-10',
    note: '',
  },
  classes: ['skin-corr-1', 'met-corr-1'],
  sheet: SHEET,
};
type Change = Partial<SubstanceForm['fields']> & Partial<Omit<SubstanceForm, 'fields'>>;

function changed({ classes = FORM.classes, sheet = FORM.sheet, ...fields }: Change): SubstanceForm {
  return { fields: { ...FORM.fields, ...fields }, classes, sheet };
}

describe('a form about a substance', () => {
  it.each<[string, Change, string[]]>([
    ['no name in either language', { zh: ' ', en: '' }, ['zh substance.name-missing']],
    ['a name too long for its id', { zh: 'x'.repeat(101) }, ['zh substance.name-too-long']],
    ['a wrong check digit', { cas: '7664-93-8' }, ['cas substance.bad-cas']],
    ['a UN number of three digits', { un: '183' }, ['un substance.bad-un']],
    ['a UN number with its letters', { un: 'UN1830' }, ['un substance.bad-un']],
    ['a strength below none', { strength: '-1' }, ['strength substance.bad-strength']],
    ['no state', { state: '' }, ['state substance.state-missing']],
    ['an unknown state', { state: 'plasma' }, ['state substance.state-missing']],
    ['a density of nothing', { density: '0' }, ['density substance.bad-density']],
    ['a flash point in words', { flashPoint: 'none' }, ['flashPoint substance.bad-flash-point']],
    ['no class and no reason', { classes: [] }, ['classes substance.no-class']],
    ['an unknown class', { classes: ['skin-corr-1', 'bad'] }, ['classes substance.unknown-class']],
    ['a class and why it has none', { unclassified: 'mild' }, ['unclassified substance.class-and-reason']],
    ['a day that is none', { issued: '2026-02-30' }, ['issued substance.bad-date']],
    ['a sheet of tomorrow', { issued: '2026-11-24' }, ['issued substance.future']],
    ['a sheet that is a program', { sheet: { ...SHEET, type: 'text/html' } }, ['sheet substance.sheet-type']],
    [
      'a drawing that may hold a program',
      { sheet: { ...SHEET, type: 'image/svg+xml' } },
      ['sheet substance.sheet-type'],
    ],
    ['an empty sheet', { sheet: { ...SHEET, size: 0 } }, ['sheet substance.sheet-empty']],
    [
      'a sheet that is too large',
      { sheet: { ...SHEET, size: MAX_SHEET_BYTES + 1 } },
      ['sheet substance.sheet-too-large'],
    ],
  ])('is refused with %s', (_, change, expected) => {
    const form = changed(change);
    const before = structuredClone(form);
    const read = readSubstanceForm(form, TODAY);
    expect(form).toEqual(before);
    expect(read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
  });

  it.each<[string, Change]>([
    ['as it stands', {}],
    ['without a number', { cas: '', un: '' }],
    ['without a class, with a reason', { classes: [], unclassified: '不属于危险化学品' }],
    ['without a sheet', { sheet: null, issued: '' }],
    ['with the largest sheet', { sheet: { ...SHEET, type: 'image/jpeg', size: MAX_SHEET_BYTES } }],
    ['in one language', { zh: '' }],
    ['of no told strength', { strength: '' }],
  ])('is a record %s', (_, change) => {
    const read = readSubstanceForm(changed(change), TODAY);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { cas, zh, en, strength } = read.value;
    const about = substanceId({ cas, name: zh ?? en ?? '', strength });
    const event = testDevice('device_1', 5).make('substance.described', about, read.value);
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ readable: true, event });
  });
});

describe('what a substance is described as', () => {
  const device = testDevice('device_1', 6);
  const body = BODIES['substance.described'];
  const about = substanceId({ cas: body.cas, name: '硫酸', strength: body.strength });
  const old = device.make('substance.described', about, { ...body, density: 1.8 });
  device.setClock(T0 + 1000);
  const young = device.make('substance.described', about, body);
  const densityOf = (events: readonly unknown[]) => {
    const book = new RecordBook();
    for (const event of events) book.add(parseEvent(event));
    return book.substances.get(about)?.described?.body.density;
  };

  it('is the latest that was written, in whatever order it came', () => {
    expect([densityOf([old, young]), densityOf([young, old])]).toEqual([1.84, 1.84]);
  });

  it('is the one before, once the latest is withdrawn', () => {
    device.setClock(T0 + 2000);
    const back = device.make('record.withdrawn', about, { reason: 'x' }, 'person_a', {
      supersedes: young.id,
    });
    expect(densityOf([back, young, old])).toBe(1.8);
  });

  it.each([
    [{ cas: '64-17-5', name: 'a', strength: 75 }, 'substance_64-17-5/75'],
    [{ cas: null, name: ' 含酶 \n 清洗剂', strength: null }, 'substance_含酶 清洗剂/'],
  ])('stands under %j', (substance, id) => expect(substanceId(substance)).toBe(id));

  it('needs a class or a reason, and a name', () => {
    const unreadable = (change: object) => !parseEvent({ ...young, body: { ...body, ...change } }).readable;
    expect(unreadable({ classes: [], unclassified: null })).toBe(true);
    expect(unreadable({ zh: null, en: null })).toBe(true);
    expect(unreadable({ classes: [], unclassified: 'mild' })).toBe(false);
  });
});
