import { describe, expect, it } from 'vitest';
import { readStockForm } from '../../../src/records/stock/movement-form';
import type { StockFormKind } from '../../../src/records/stock/stock-form';
import { CYLINDER, form, MORPHINE, refusals, type Typed, world } from '../support/stock-forms';

describe('a form about stock is refused', () => {
  it.each<[string, StockFormKind, Typed, string[]]>([
    ['a negative amount', 'received', { amount: '-1' }, ['amount stock.negative-amount']],
    ['a negative amount with a true minus', 'received', { amount: '−1' }, ['amount stock.negative-amount']],
    ['none at all', 'received', { amount: '0' }, ['amount stock.zero-amount']],
    ['no amount', 'received', { amount: ' ' }, ['amount stock.amount-missing']],
    ['words for a number', 'received', { amount: 'two' }, ['amount stock.not-a-number']],
    ['a comma', 'received', { amount: '1,5' }, ['amount stock.not-a-number']],
    ['NaN', 'received', { amount: 'NaN' }, ['amount stock.not-a-number']],
    ['infinity', 'received', { amount: 'Infinity' }, ['amount stock.not-a-number']],
    ['an exponent', 'received', { amount: '1e3' }, ['amount stock.not-a-number']],
    ['more than anybody has', 'received', { amount: '1000001' }, ['amount stock.amount-too-large']],
    ['less than is kept account of', 'received', { amount: '0.0000001' }, ['amount stock.amount-too-small']],
    ['part of a piece', 'received', { amount: '1.5', unit: 'piece' }, ['amount stock.part-of-a-piece']],
    ['an unknown unit', 'received', { unit: 'gallon' }, ['unit stock.unknown-unit']],
    ['no unit', 'received', { unit: '' }, ['unit stock.unknown-unit']],
    ['tomorrow', 'received', { day: '2026-11-24', time: '08:00' }, ['day stock.future']],
    ['a minute ahead of the clock', 'received', { day: '2026-11-23', time: '10:31' }, ['time stock.future']],
    ['a minute ahead, today', 'received', { time: '10:31' }, ['time stock.future']],
    ['a day that is none', 'received', { day: '2026-02-30', time: '08:00' }, ['day stock.bad-date']],
    ['a day in other words', 'received', { day: '23.11.2026', time: '08:00' }, ['day stock.bad-date']],
    ['an hour that is none', 'received', { day: '2026-11-20', time: '24:00' }, ['time stock.bad-time']],
    ['a day without the time', 'received', { day: '2026-11-20' }, ['time stock.time-missing']],
    ['a last day that is none', 'received', { expires: '2026-13-01' }, ['expires stock.bad-date']],
    ['no name', 'received', { name: '  ' }, ['name stock.name-missing']],
    ['a wrong CAS number', 'received', { cas: '64-17-6' }, ['cas stock.bad-cas']],
    ['a strength above all', 'received', { strength: '101' }, ['strength stock.bad-strength']],
    [
      'a substance that nobody classed',
      'received',
      { name: '无名试剂', cas: '', strength: '' },
      ['name stock.no-class'],
    ],
    [
      'such a substance, handed out of nothing',
      'issued',
      { name: '无名试剂', cas: '', strength: '' },
      ['name stock.no-class', 'amount stock.not-enough'],
    ],
    ['the writer as second person', 'received', { second: 'person_a' }, ['second stock.same-person']],
    ['the writer by name as second person', 'received', { second: ' 白主任' }, ['second stock.same-person']],
    ['one person alone with a narcotic', 'received', MORPHINE, ['second stock.second-missing']],
    [
      'the writer again with a narcotic',
      'received',
      { ...MORPHINE, second: 'person_a' },
      ['second stock.same-person'],
    ],
    ['one person counting a narcotic', 'counted', MORPHINE, ['second stock.second-missing']],
    ['more than there is', 'issued', { amount: '1.001' }, ['amount stock.not-enough']],
    ['more than there is as waste', 'wasted', { amount: '1.001' }, ['amount stock.not-enough']],
    [
      'a loss of more than there is',
      'adjusted',
      { amount: '1.001', change: 'lost', reason: 'x' },
      ['amount stock.not-enough'],
    ],
    [
      'more than there was then',
      'issued',
      { amount: '2.5', day: '2026-11-12', time: '09:00' },
      ['amount stock.not-enough'],
    ],
    [
      'what a later movement needs',
      'issued',
      { amount: '1.5', day: '2026-11-12', time: '09:00' },
      ['amount stock.not-enough-later'],
    ],
    ['before anything came', 'issued', { day: '2026-10-31', time: '09:00' }, ['amount stock.not-enough']],
    ['by mass what is kept by volume', 'issued', { unit: 'kg' }, ['amount stock.not-enough']],
    ['an unknown container', 'received', { container: 'bucket' }, ['container stock.unknown-container']],
    [
      'what holds nothing',
      'received',
      { container: 'can', holds: '0', holdsUnit: 'l' },
      ['holds stock.zero-amount'],
    ],
    [
      'a container without a unit',
      'received',
      { container: 'can', holds: '5' },
      ['holdsUnit stock.unknown-unit'],
    ],
    [
      'a size of nothing told',
      'received',
      { holds: '5', holdsUnit: 'l' },
      ['container stock.unknown-container'],
    ],
    ['a test of tomorrow', 'received', { ...CYLINDER, tested: '2026-11-24' }, ['tested stock.future']],
    [
      'a test after it came',
      'received',
      { ...CYLINDER, tested: '2026-11-21', day: '2026-11-20', time: '09:00' },
      ['tested stock.tested-after-receipt'],
    ],
    ['a test on no day', 'received', { ...CYLINDER, tested: '2026-06' }, ['tested stock.bad-date']],
    ['a difference without direction', 'adjusted', { reason: 'x' }, ['change stock.change-missing']],
    ['a difference without a reason', 'adjusted', { change: 'found' }, ['reason stock.reason-missing']],
    ['too many words', 'received', { note: 'x'.repeat(4001) }, ['note stock.too-long']],
  ])('%s', (_, kind, typed, expected) => expect(refusals(kind, typed)).toEqual(expected));

  it('for a store that the plan does not have', () =>
    expect(refusals('received', {}, 'asset_other')).toEqual(['store stock.unknown-store']));

  it('for everything at once', () =>
    expect(refusals('issued', { amount: '-1', unit: 'x', day: '2030-01-01', second: 'person_a' })).toEqual([
      'unit stock.unknown-unit',
      'amount stock.negative-amount',
      'day stock.future',
      'second stock.same-person',
    ]));

  it('with the clause that asks for two', () => {
    const read = readStockForm(form('received', MORPHINE), world);
    expect(!read.ok && read.error[0]?.cite?.standard).toBe('麻醉药品和精神药品管理条例');
  });

  it('telling what there is, and when it would be short', () => {
    const late = readStockForm(form('issued', { amount: '1.5', day: '2026-11-12', time: '09:00' }), world);
    expect(!late.ok && late.error[0]?.params).toEqual({ there: 1e6, dimension: 'volume', on: '2026-11-20' });
  });
});
