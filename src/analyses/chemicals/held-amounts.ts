import { amountOf, type Dimension } from '../../records/stock/amount';
import type { Container } from '../../records/stock/stock-bodies';
import type { SubstanceFacts } from '../../standards/chemicals/substance-facts';
import type { StockItem } from './store-stock';

/** An amount in the measures that rules ask for; null = it can't be told. */
export type HeldAmounts = Pick<StockItem, 'kilograms' | 'litres' | 'gasVolume'>;

const PER_KILOGRAM = 1e6;
const PER_LITRE = 1e6;
const LITRES_OF_CUBIC_METRE = 1000;

const UNKNOWN: HeldAmounts = { kilograms: null, litres: null, gasVolume: null };

/**
 * What a line holds: pieces by what one of them holds, mass and volume by the density. Of an empty cylinder nothing
 * counts. Cost O(1).
 */
export function heldAmounts(
  dimension: Dimension,
  amount: number,
  facts: SubstanceFacts | null,
  container: Container | null,
): HeldAmounts {
  if (facts?.empty === true) return { kilograms: 0, litres: null, gasVolume: 0 };
  if (dimension !== 'piece') return held(dimension, amount, facts);
  if (container?.holds == null) return UNKNOWN;
  const one = amountOf(container.holds);
  return one.dimension === 'piece' ? UNKNOWN : held(one.dimension, one.amount * amount, facts);
}

function held(dimension: 'mass' | 'volume', amount: number, facts: SubstanceFacts | null): HeldAmounts {
  const density = facts?.density ?? null;
  if (dimension === 'mass') {
    const kilograms = amount / PER_KILOGRAM;
    const over = density === null ? null : kilograms / density;
    return {
      kilograms,
      litres: facts?.state === 'liquid' ? over : null,
      gasVolume: isGas(facts) ? over : null,
    };
  }
  const litres = amount / PER_LITRE;
  switch (facts?.state) {
    case undefined:
      return UNKNOWN;
    case 'liquid':
      return { kilograms: density === null ? null : litres * density, litres, gasVolume: null };
    case 'solid':
      return { kilograms: density === null ? null : litres * density, litres: null, gasVolume: null };
    case 'gas': {
      const gasVolume = litres / LITRES_OF_CUBIC_METRE;
      return { kilograms: density === null ? null : gasVolume * density, litres: null, gasVolume };
    }
    // Whether that is the liquid in the cylinder or the gas that comes out of it, nobody said.
    case 'liquefied-gas':
      return UNKNOWN;
  }
}

const isGas = (facts: SubstanceFacts | null): boolean =>
  facts?.state === 'gas' || facts?.state === 'liquefied-gas';
