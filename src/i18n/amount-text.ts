import type { MessageParams } from '../base/message';
import type { Formats } from './formats';
import type { Language } from './language';

/** A unit, with what one of them is in the milligrams or microlitres that ledgers add up. */
type Unit = readonly [name: string, per: number];

/** What a ledger counts in. */
type Dimension = 'mass' | 'volume' | 'piece';

const PIECES: Readonly<Record<Language, (count: string) => string>> = {
  zh: (count) => `${count} 件`,
  en: (count) => `${count} ${count === '1' ? 'piece' : 'pieces'}`,
};
const NBSP = '\u00a0';
const KILOGRAM: Unit = ['kg', 1e6];
const LITRE: Unit = ['L', 1e6];
const MILLILITRE: Unit = ['mL', 1e3];
/** From the largest on; what is less than one of the last is told in it. */
const MASSES: readonly Unit[] = [['t', 1e9], KILOGRAM, ['g', 1e3], ['mg', 1]];
const LIQUIDS: readonly Unit[] = [LITRE, MILLILITRE, ['µL', 1]];
/** Ledgers have gases too, and doses of less than a millilitre as they stand on an ampoule. */
const LEDGERS = { mass: MASSES, volume: [['m³', 1e9], LITRE, MILLILITRE] } as const;

/** The unit in which an amount is read best. */
const readIn = (amount: number, units: readonly Unit[]): Unit =>
  units.find(([, per]) => Math.abs(amount) >= per) ?? units.at(-1) ?? ['', 1];

/** Digits after the point that a figure of that size is told with: three that count, and never a false one. */
const digits = (value: number): number => (value < 10 ? 2 : value < 100 ? 1 : 0);

const inUnit = (amount: number, [unit, per]: Unit, { number }: Formats): string =>
  `${number(amount / per, digits(Math.abs(amount / per)))}${NBSP}${unit}`;

/** A reckoned mass in the unit in which it is read best: `250 mg`, `2.5 kg`, `22.8 t`. Kilograms. */
export const massText = (kilograms: number, formats: Formats): string =>
  inUnit(kilograms * 1e6, kilograms === 0 ? KILOGRAM : readIn(kilograms * 1e6, MASSES), formats);

/** A reckoned volume of liquid: `250 mL`, `2.5 L`. Litres. */
export const litresText = (litres: number, formats: Formats): string =>
  inUnit(litres * 1e6, litres === 0 ? LITRE : readIn(litres * 1e6, LIQUIDS), formats);

/** A volume of gas: `8.5 m³`. */
export const gasText = (cubicMetres: number, formats: Formats): string =>
  inUnit(cubicMetres, ['m³', 1], formats);

/** What a param says that a ledger counts in; what is not measured is counted. */
export const dimensionOf = (value: MessageParams[string] | undefined): Dimension =>
  value === 'mass' || value === 'volume' ? value : 'piece';

/** Decimals of a ledger's amount; more where that would not be all of it. */
const FEW = 3;
const ALL = 9;

/**
 * What a ledger has, in milligrams, microlitres or pieces, as people say it: `2.5 kg`, `500 mL`. Never rounded: a ledger's
 * number is what it says.
 */
export function ledgerText(amount: number, dimension: Dimension, formats: Formats): string {
  if (dimension === 'piece') return PIECES[formats.language](formats.number(amount));
  const [unit, per] = readIn(amount, LEDGERS[dimension]);
  const isShort = (Math.abs(amount) * 10 ** FEW) % per === 0;
  return `${formats.number(amount / per, isShort ? FEW : ALL)}${NBSP}${unit}`;
}
