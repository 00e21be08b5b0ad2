import { assert } from '../../../../base/assert';
import type { AssetOf } from '../../../../model/schema/assets/asset-registry';
import { isWhole, STOCK_UNITS, type StockUnit } from '../../../../records/stock/amount';
import { SUBSTANCES, type SubstanceName } from './substances';

/** What is usually kept of a substance, and whether it comes and goes each month. */
export interface UsualStock {
  readonly substance: SubstanceName;
  readonly value: number;
  readonly unit: StockUnit;
  readonly moves: boolean;
}

/**
 * Kind of store, told by its name; what it usually holds, `~` before what hardly moves. The first row that fits counts;
 * stores without a line hold only what a story put there.
 */
const STORES: readonly (readonly [named: RegExp, stock: string])[] = [
  [/麻精|毒麻/, 'morphine 120 piece; fentanyl 200 piece; ketamine 40 piece; ephedrine 60 piece'],
  [/七氟烷/, 'sevoflurane 24 piece; ethanol-75 6 l'],
  [/药房二级库易燃|药库易燃/, 'ethanol-95 40 l'],
  [/高锰酸钾/, '~permanganate 1 kg'],
  [/药房酒精柜/, 'ethanol-95 10 l; ethanol-75 6 l'],
  [/易燃试剂/, 'methanol 5 l; acetone 5 l'],
  [/三氯甲烷/, 'chloroform 1 l'],
  [/酸性试剂/, 'hydrochloric-acid 2.5 l; sulphuric-acid 2.5 l'],
  [/碱性试剂/, 'sodium-hydroxide 2 kg; guanidine 30 piece'],
  [/试剂冰箱/, 'guanidine 20 piece'],
  [/病理试剂库/, 'formaldehyde 60 l; xylene 40 l; ethanol-95 100 l'],
  [/苦味酸/, '~picric-acid 100 g'],
  [/固定液/, 'formaldehyde 5 l'],
  [/放射源/, 'iodine-125 60 piece; ~caesium-137 1 piece'],
  [/过氧化氢柜/, 'hydrogen-peroxide-58 12 piece'],
  [/内镜过氧乙酸/, 'peracetic-15 20 l'],
  [/戊二醛/, 'glutaraldehyde 40 l'],
  [/除垢剂/, 'acid-descaler 10 l'],
  [/含酶/, 'enzyme-cleaner 20 l'],
  [/制冷剂/, '~r134a 200 kg'],
  [/柠檬酸/, 'citric-acid 25 kg'],
  [/透析用过氧乙酸/, 'peracetic-3 60 l'],
  [/透析用次氯酸钠/, 'hypochlorite 25 l'],
  [/含氯/, 'chlorine-tablets 6 piece'],
  [/厨房次氯酸钠/, 'hypochlorite 20 l'],
  [/厨房碱性/, 'alkaline-cleaner 10 l'],
  [/洗衣房次氯酸钠/, 'hypochlorite 200 l'],
  [/洗衣房碱液/, 'alkaline-cleaner 40 l'],
  [/洗衣房过氧化氢/, 'hydrogen-peroxide-30 20 l'],
  [/柴油/, '~diesel 1000 l'],
  [/有机酸柜/, 'acetic-acid 10 l'],
  [/^G1/, 'ethanol-95 800 l; xylene 200 l; acetone 60 l; isopropanol 100 l'],
  [/^G2 酸/, '~sulphuric-acid 3 piece; hydrochloric-acid 20 l'],
  [/^G2 硝酸/, '~nitric-acid 5 l'],
  [/^G2 氧化剂/, 'hydrogen-peroxide-30 25 l'],
  [/^G3 氧气/, 'oxygen 20 piece'],
  [/^G3 氧化亚氮/, 'nitrous-oxide 20 piece'],
  [/^G3 二氧化碳/, 'carbon-dioxide 12 piece'],
  [/^G4 乙炔/, 'acetylene 4 piece'],
  [/液氧/, 'liquid-oxygen 11.4 t'],
  [/次氯酸钠储罐/, 'hypochlorite 500 l'],
  [/气焊气瓶|氧气瓶/, ''],
  [/消毒剂|药品柜/, 'ethanol-75 6 l; iodophor 12 l; hydrogen-peroxide-3 5 l; chlorhexidine 4 l'],
];

function stockOf(text: string): UsualStock {
  const [named = '', amount = '', unit = ''] = text.trim().split(' ');
  const key = named.replace('~', '');
  const value = Number(amount);
  const known = STOCK_UNITS.find((each) => each === unit);
  assert(isSubstance(key) && known !== undefined && isWhole({ value, unit: known }), 'no stock', text);
  return { substance: key, value, unit: known, moves: !named.startsWith('~') };
}

const isSubstance = (key: string): key is SubstanceName => Object.hasOwn(SUBSTANCES, key);

/** What a store usually holds, by its name. Throws for a store that no row of the table fits. */
export function usualStock({ id, name }: Pick<AssetOf<'chemical-store'>, 'id' | 'name'>): UsualStock[] {
  const row = STORES.find(([named]) => named.test(name.zh ?? ''));
  assert(row !== undefined, `no usual stock for a store of that name (${id})`, name.zh);
  return row[1] === '' ? [] : row[1].split(';').map(stockOf);
}
