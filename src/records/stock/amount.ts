export const STOCK_UNITS = ['mg', 'g', 'kg', 't', 'ml', 'l', 'm3', 'piece'] as const;
export type StockUnit = (typeof STOCK_UNITS)[number];

export interface Quantity {
  readonly value: number;
  readonly unit: StockUnit;
}

export type Dimension = 'mass' | 'volume' | 'piece';

/** A quantity in the whole milligrams, microlitres or pieces that ledgers add up: sums of decimals would drift. */
export interface Amount {
  readonly dimension: Dimension;
  readonly amount: number;
}

const SCALE: Readonly<Record<StockUnit, readonly [Dimension, perUnit: number]>> = {
  mg: ['mass', 1],
  g: ['mass', 1e3],
  kg: ['mass', 1e6],
  t: ['mass', 1e9],
  ml: ['volume', 1e3],
  l: ['volume', 1e6],
  m3: ['volume', 1e9],
  piece: ['piece', 1],
};

/** Rounded to the nearest whole milligram, microlitre or piece. Cost O(1). */
export function amountOf({ value, unit }: Quantity): Amount {
  const [dimension, perUnit] = SCALE[unit];
  return { dimension, amount: Math.round(value * perUnit) };
}

/** Pieces (cylinders, ampoules, sources) are whole. */
export const isWhole = ({ value, unit }: Quantity): boolean => unit !== 'piece' || Number.isInteger(value);

/** Whether a movement of that much is one: at least a milligram, a microlitre, a piece. */
export const isMovable = (quantity: Quantity): boolean => isWhole(quantity) && amountOf(quantity).amount >= 1;
