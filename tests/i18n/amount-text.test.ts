import { describe, expect, it } from 'vitest';
import { gasText, ledgerText, litresText, massText } from '../../src/i18n/amount-text';
import { formats } from '../../src/i18n/formats';

const en = formats('en');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('amounts are told in the unit in which they are read best', () => {
  it.each([
    [0, '0 kg'],
    [0.000_25, '250 mg'],
    [0.0125, '12.5 g'],
    [1, '1 kg'],
    [2.345, '2.35 kg'],
    [999, '999 kg'],
    [22_800, '22.8 t'],
    [-0.5, '-500 g'],
  ])('%d kg', (kilograms, said) => expect(plain(massText(kilograms, en))).toBe(said));

  it.each([
    [0, '0 L'],
    [0.000_05, '50 µL'],
    [0.5, '500 mL'],
    [2.5, '2.5 L'],
    [1250, '1,250 L'],
  ])('%d L', (litres, said) => expect(plain(litresText(litres, en))).toBe(said));

  it('gases by cubic metres', () => {
    expect(plain(gasText(8.5, en))).toBe('8.5 m³');
  });

  it.each([
    [2_500_000, 'mass', '2.5 kg'],
    [12_345_678, 'mass', '12.345678 kg'],
    [1_234_567_891, 'mass', '1.234567891 t'],
    [0, 'mass', '0 mg'],
    [-1500, 'mass', '-1.5 g'],
    [500_000, 'volume', '500 mL'],
    [250, 'volume', '0.25 mL'],
    [6_000_000_000, 'volume', '6 m³'],
    [1, 'piece', '1 piece'],
    [1200, 'piece', '1,200 pieces'],
  ] as const)('%d of a ledger by %s, to the last milligram', (amount, dimension, said) =>
    expect(plain(ledgerText(amount, dimension, en))).toBe(said),
  );
  it('pieces in the language', () => expect(ledgerText(3, 'piece', formats('zh'))).toBe('3 件'));
});
