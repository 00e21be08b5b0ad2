import { describe, expect, it } from 'vitest';
import {
  CHEMICAL_CODES,
  type ChemicalCode,
  type ChemicalFinding,
} from '../../../src/analyses/chemicals/result';
import { present } from '../../../src/base/assert';
import type { MessageParams } from '../../../src/base/message';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { listedChemicals } from '../../../src/features/planner/chemicals/listed-chemicals';
import { findingsCsv } from '../../../src/features/planner/panel/finding-csv';
import { translator } from '../../../src/i18n/translator';
import { onStorey } from '../../../src/model/query/on-storey';
import { makeId } from '../../../src/model/schema/ids';
import '../../support/speak-both';

const ward = smallWard();
const L1 = makeId('storey', 'L1');
const room = present(onStorey(ward, 'spaces', L1)[0], 'a room');
const [first, second] = Object.values(ward.assets);

const NUMBERS =
  'amount above bund count counted days distance empty full items keepers ledger length level limit lines needed pairs risk stores strength sum units unwatched'.split(
    ' ',
  );

/** Any code with the params that some of them ask for. */
const finding = (code: ChemicalCode, more: MessageParams = {}): ChemicalFinding => ({
  id: `${code}:1`,
  code,
  severity: 'major',
  cite: { standard: 'GB 15603', edition: '2022', clause: '5.9', confidence: 'V2' },
  place: { storey: L1, space: room.id, x: 1, y: 2 },
  params: {
    asset: first!.id,
    other: null,
    zh: '乙醇',
    en: 'Ethanol',
    firstZh: '乙醇',
    firstEn: 'Ethanol',
    firstStrength: 95,
    secondZh: '硝酸',
    secondEn: 'Nitric acid',
    secondStrength: null,
    cas: '64-17-5',
    dimension: 'volume',
    unit: 'l',
    separation: 'never',
    scope: 'room',
    counts: 'total-litres',
    stored: 'A',
    need: 'gas',
    list: 'narcotic',
    fireClass: 'B',
    form: 'room',
    ventilated: false,
    doubleLock: false,
    where: 'in',
    rule: 'class-a',
    target: 'exit',
    short: 'detector',
    since: '2026-01-01',
    until: '2026-01-01',
    due: '2026-01-01',
    ...Object.fromEntries(NUMBERS.map((name) => [name, 2])),
    ...more,
  },
});

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const text = translator(language);

  it.each(CHEMICAL_CODES)('%s says what, where, by which rule and what to do, under its kind', (code) => {
    const [listed] = listedChemicals(ward, [finding(code)], text);
    const { name, what, todo } = present(listed, 'a finding').words();
    for (const words of [name, what, todo, text.t(`chemical-kind.${code}`)]) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/(?:chemical|inspection)\.[a-z]/);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
    }
    const rows = [{ ...present(listed, 'a finding'), kind: text.t(`chemical-kind.${code}`) }];
    const [, row] = findingsCsv(ward, rows, text).trim().split('\r\n');
    expect(row).toContain(text.t('coverage.cite', rows[0]!.cite));
    expect(row).toContain(text.t('confidence.V2'));
  });

  it('names both things that a finding is about, else the room, else nothing; what has no storey is left out', () => {
    const of = (more: MessageParams, place: Partial<ChemicalFinding['place']> = {}) => {
      const one = finding('chemical.separate', more);
      return listedChemicals(ward, [{ ...one, place: { ...one.place, ...place } }], text)[0];
    };
    const both = of({ other: second!.id });
    expect(both?.assets).toEqual([first!.id, second!.id]);
    expect(of({})?.assets).toEqual([first!.id]);
    expect(of({ asset: null })?.words().name).not.toBe('');
    expect(of({ asset: null }, { space: null })?.words().name).toBe('');
    expect(of({}, { storey: 'storey_gone' })).toBeUndefined();
  });
});
