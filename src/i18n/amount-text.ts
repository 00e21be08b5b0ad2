import type { Formats } from './formats';

/** Digits after the point that a figure of that size is told with: three that count, and never a false one. */
const digits = (value: number): number => (value < 10 ? 2 : value < 100 ? 1 : 0);

const withUnit = (value: number, unit: string, { number }: Formats): string =>
  `${number(value, digits(value))}\u00a0${unit}`;

/** A mass in the unit in which it is read best: `250 mg`, `2.5 kg`, `22.8 t`. Kilograms. */
export function massText(kilograms: number, formats: Formats): string {
  const size = Math.abs(kilograms);
  if (size >= 1000) return withUnit(kilograms / 1000, 't', formats);
  if (size >= 1 || size === 0) return withUnit(kilograms, 'kg', formats);
  return size >= 0.001 ? withUnit(kilograms * 1e3, 'g', formats) : withUnit(kilograms * 1e6, 'mg', formats);
}

/** A volume of liquid: `250 mL`, `2.5 L`. Litres. */
export function litresText(litres: number, formats: Formats): string {
  const size = Math.abs(litres);
  if (size >= 1 || size === 0) return withUnit(litres, 'L', formats);
  return size >= 0.001 ? withUnit(litres * 1e3, 'mL', formats) : withUnit(litres * 1e6, 'µL', formats);
}

/** A volume of gas: `8.5 m³`. */
export const gasText = (cubicMetres: number, formats: Formats): string =>
  withUnit(cubicMetres, 'm³', formats);

/** What a ledger adds up, milligrams or microlitres; pieces need a word of the language for them. */
export function ledgerText(dimension: 'mass' | 'volume', amount: number, formats: Formats): string {
  return dimension === 'mass' ? massText(amount / 1e6, formats) : litresText(amount / 1e6, formats);
}
