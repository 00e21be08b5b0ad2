import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { heldAmounts } from '../../../../src/analyses/chemicals/held-amounts';
import type { ChemicalQuestion } from '../../../../src/analyses/chemicals/result';
import type { StockItem } from '../../../../src/analyses/chemicals/store-stock';
import { dateOfDayNumber } from '../../../../src/base/time/local-date';
import type { Random } from '../../../../src/base/random';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import type { CampusDocument } from '../../../../src/model/schema/document';
import type { EntityInput } from '../../../../src/model/schema/entity-schemas';
import { makeId, type AssetId } from '../../../../src/model/schema/ids';
import { factsOf } from '../../../../src/standards/chemicals/facts-of';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';

export const G = makeId('storey', 'G');
export const assetId = (local: string): AssetId => makeId('asset', local);

type Asset = EntityInput<'assets'>;
type Fields = Record<string, unknown>;

/** An asset of the ground floor; its fields are what its kind knows, which the schema tries. */
export const asset = (local: string, kind: Asset['kind'], x: number, y: number, fields: Fields = {}): Asset =>
  ({ id: assetId(local), kind, storey: G, x, y, ...fields }) as Asset;

export const store = (local: string, x: number, y: number, fields: Fields = {}): Asset =>
  asset(local, 'chemical-store', x, y, fields);

export const withAssets = (document: CampusDocument, assets: readonly Asset[]): CampusDocument =>
  applyPatch(document, addEntities(document, 'assets', assets));

/** Features and assets as a plan that one walks on. */
export const planOf = (features: readonly unknown[], assets: readonly Asset[] = []): WalkingPlan =>
  walkingPlan(withAssets(readPlan(planText(features)), assets));

export const door = (
  id: string,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  rest: Fields = {},
): unknown =>
  lineFeature(
    'door',
    [
      [x0, y0],
      [x1, y1],
    ],
    { id, ...rest },
  );

/** A corridor of 24 m with a final exit at its west end and rooms of 4 × 4 m on either side; `N0` … `N5`, `S0` … `S5`. */
export function rowHouse(uses: Readonly<Record<string, string>> = {}, eastExit = false): unknown[] {
  const rooms = Array.from({ length: 6 }, (_, i) => [
    boxFeature('space', [4 * i, 2.2, 4 * i + 3.8, 6.2], { id: `N${i}`, use: uses[`N${i}`] ?? 'office' }),
    boxFeature('space', [4 * i, -4.2, 4 * i + 3.8, -0.2], { id: `S${i}`, use: uses[`S${i}`] ?? 'office' }),
    door(`n${i}`, [4 * i + 1, 2.1, 4 * i + 2, 2.1], { spaces: [`N${i}`, 'C'] }),
    door(`s${i}`, [4 * i + 1, -0.1, 4 * i + 2, -0.1], { spaces: [`S${i}`, 'C'] }),
  ]).flat();
  return [
    boxFeature('space', [0, 0, 24, 2], { id: 'C', use: 'corridor' }),
    door('west', [0, 0.5, 0, 1.5], { spaces: ['C', null], exit: true }),
    ...(eastExit ? [door('east', [24, 0.5, 24, 1.5], { spaces: ['C', null], exit: true })] : []),
    ...rooms,
  ];
}

/** Doors between neighbouring rooms of a row house: some, at random. */
export const throughDoors = (random: Random): unknown[] =>
  ['N', 'S'].flatMap((row) =>
    Array.from({ length: 5 }, (_, i): unknown[] => {
      if (random.next() < 0.5) return [];
      const [x, y] = [4 * i + 3.9, row === 'N' ? 4 : -2];
      return [door(`${row}${i}x`, [x, y, x, y + 1], { spaces: [`${row}${i}`, `${row}${i + 1}`] })];
    }).flat(),
  );

/** Litres of something liquid, or kilograms of what isn't (or is weighed), as the ledger of a store has them. */
export function held(
  cas: string | null,
  name: string,
  strength: number | null,
  amount: number,
  weighed = false,
): StockItem {
  const substance = { cas, name, strength };
  const facts = factsOf(substance, null);
  const dimension = facts?.state === 'liquid' && !weighed ? 'volume' : 'mass';
  return {
    key: `${cas ?? name} ${strength ?? ''}`,
    substance,
    facts,
    dimension,
    amount: amount * 1e6,
    ...heldAmounts(dimension, amount * 1e6, facts, null),
    difference: 0,
    inLedger: true,
    expired: null,
    sheet: true,
    cylinders: null,
  };
}

export const ETHANOL = (litres: number): StockItem => held('64-17-5', '乙醇', 95, litres);
export const ACETYLENE = (kilograms: number): StockItem => held('74-86-2', '乙炔', null, kilograms);
export const NITROGEN = (kilograms: number): StockItem => held('7727-37-9', '液氮', null, kilograms);
export const OXYGEN = (kilograms: number): StockItem => held('7782-44-7', '氧气', null, kilograms);
export const ACID = (litres: number): StockItem => held('7647-01-0', '盐酸', 36, litres);

/** What is asked by day with every door open, of stores with what is in them. */
export function questionOf(
  contents: Readonly<Record<string, readonly StockItem[]>>,
  rest: Partial<ChemicalQuestion> = {},
): ChemicalQuestion {
  const today = dateOfDayNumber(20_783);
  const stores = Object.entries(contents).map(([id, items]) => ({ store: assetId(id), items, troubles: [] }));
  return { profile: 'cn', hour: null, closed: [], away: [], records: { today, stores, tests: [] }, ...rest };
}
