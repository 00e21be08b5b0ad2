import type { Formats } from './formats';

const NBSP = '\u00a0';
/** Units from the largest on, with what one of them is of the smallest; what is less than one of the last is told in it. */
const UNITS: Readonly<Record<'mass' | 'volume', readonly (readonly [unit: string, per: number])[]>> = {
  mass: [
    ['t', 1e9],
    ['kg', 1e6],
    ['g', 1e3],
    ['mg', 1],
  ],
  volume: [
    ['m³', 1e9],
    ['L', 1e6],
    ['mL', 1e3],
  ],
};
/** Decimals shown; more where that would not be all of it. */
const DIGITS = 3;
const ALL_DIGITS = 9;

/** Milligrams, microlitres or pieces as people say them: `2.5 kg`, `500 mL`. Never rounded: a ledger's number is what it says. */
export function stockAmount(
  amount: number,
  dimension: 'mass' | 'volume' | 'piece',
  formats: Formats,
  pieces: (count: string) => string,
): string {
  if (dimension === 'piece') return pieces(formats.number(amount));
  const units = UNITS[dimension];
  const size = Math.abs(amount);
  const [unit, per] = units.find(([, each]) => size >= each) ?? units.at(-1) ?? ['', 1];
  const isShort = (size * 10 ** DIGITS) % per === 0;
  return `${formats.number(amount / per, isShort ? DIGITS : ALL_DIGITS)}${NBSP}${unit}`;
}
