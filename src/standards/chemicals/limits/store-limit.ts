import type { Citation } from '../../../base/finding';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { SubstanceFacts } from '../substance-facts';

export type StoreForm = NonNullable<AssetOf<'chemical-store'>['form']>;

/** Over what amounts are added up: one store, all stores of a room, of a storey of a building, of a fire compartment of a storey. */
export type LimitScope = 'store' | 'room' | 'storey' | 'compartment';

export type LimitUnit = 'l' | 'm3' | 'kg';

/** How much may be kept in one place. */
export interface StoreLimit {
  readonly id: string;
  readonly scope: LimitScope;
  readonly most: number;
  readonly unit: LimitUnit;
  /** Least of `most` and so much for each square metre of the room; null = whatever its size. */
  readonly perSquareMetre: number | null;
  /** What is left of it from a storey on, the highest first; storeys above ground from 1. */
  readonly floorShares: readonly { readonly from: number; readonly share: number }[];
  /** Spaces that it holds for; null = all but `except`. */
  readonly uses: readonly SpaceUse[] | null;
  readonly except: readonly SpaceUse[];
  /** Stores that are counted; null = all but `exceptForms`, those of unknown form included. */
  readonly forms: readonly StoreForm[] | null;
  readonly exceptForms: readonly StoreForm[];
  /** `should` = good practice or the hospital's own word. */
  readonly force: 'must' | 'should';
  /** What is added up. */
  readonly counts: (facts: SubstanceFacts) => boolean;
  readonly cite: Citation;
}

/** What a limit asks of the room. `floor`: storeys above ground from 1, below it from −1. */
export interface LimitedRoom {
  readonly area: number | null;
  readonly floor: number | null;
}

type Told = Pick<StoreLimit, 'scope' | 'most' | 'unit' | 'counts' | 'cite'> & Partial<StoreLimit>;

export const limit = (id: string, told: Told): StoreLimit => ({
  perSquareMetre: null,
  floorShares: [],
  uses: null,
  except: [],
  forms: null,
  exceptForms: [],
  force: 'must',
  ...told,
  id,
});

const LIQUIDS: ReadonlySet<string> = new Set(['flam-liq-1', 'flam-liq-2', 'flam-liq-3']);

export const isFlammableLiquid = ({ classes }: SubstanceFacts): boolean =>
  classes.some((each) => LIQUIDS.has(each));

/** Categories 1 and 2, for which the words are extremely and highly flammable. */
export const isHighlyFlammable = ({ classes }: SubstanceFacts): boolean =>
  classes.includes('flam-liq-1') || classes.includes('flam-liq-2');

/** Burning liquids that flash below a temperature, °C; one of which nobody told at what it flashes may, and counts. */
export const flashesBelow =
  (celsius: number) =>
  (facts: SubstanceFacts): boolean =>
    isFlammableLiquid(facts) && (facts.flashPoint === null || facts.flashPoint < celsius);

/** Disinfecting alcohol: ethanol that burns, or rub made of it. */
export const isAlcohol = (facts: SubstanceFacts): boolean =>
  isFlammableLiquid(facts) && (facts.cas === '64-17-5' || isHandRub(facts));

/** Alcohols not otherwise specified (UN 1987): a mixture has no CAS number. */
export const isHandRub = (facts: SubstanceFacts): boolean => isFlammableLiquid(facts) && facts.un === '1987';

export const isOxidisingGas = ({ groups, empty }: SubstanceFacts): boolean =>
  groups.includes('oxidising-gas') && !empty;
