import type { StockUnit } from '../../../../records/stock/amount';
import type { BodyOf } from '../../../../records/event/record-event';

type Received = BodyOf<'stock.received'>;

export interface SubstanceRow extends Readonly<Received['substance']> {
  /** The law or the house asks for two people at each movement: narcotics, poisons, what explosives are made of, sources. */
  readonly two: boolean;
}

const row = (
  name: string,
  cas: string | null,
  strength: number | null = null,
  two: 'two' | null = null,
): SubstanceRow => ({ name, cas, strength, two: two !== null });

/** What the hospital keeps, by the name that the tables of stores use. */
export const SUBSTANCES = {
  'ethanol-75': row('乙醇', '64-17-5', 75),
  'ethanol-95': row('乙醇', '64-17-5', 95),
  iodophor: row('聚维酮碘', '25655-41-8'),
  'hydrogen-peroxide-3': row('过氧化氢', '7722-84-1', 3),
  'hydrogen-peroxide-30': row('过氧化氢', '7722-84-1', 30, 'two'),
  'hydrogen-peroxide-58': row('过氧化氢卡匣', '7722-84-1', 58, 'two'),
  chlorhexidine: row('氯己定', '55-56-1'),
  'chlorine-tablets': row('二氯异氰尿酸钠消毒片', '2893-78-9'),
  methanol: row('甲醇', '67-56-1'),
  acetone: row('丙酮', '67-64-1', null, 'two'),
  chloroform: row('三氯甲烷', '67-66-3', null, 'two'),
  isopropanol: row('异丙醇', '67-63-0'),
  xylene: row('二甲苯', '1330-20-7'),
  'hydrochloric-acid': row('盐酸', '7647-01-0', 37, 'two'),
  'sulphuric-acid': row('硫酸', '7664-93-9', 98, 'two'),
  'nitric-acid': row('硝酸', '7697-37-2', 65, 'two'),
  'acetic-acid': row('乙酸', '64-19-7', 99),
  'sodium-hydroxide': row('氢氧化钠', '1310-73-2'),
  guanidine: row('硫氰酸胍试剂盒', '593-84-0'),
  'sodium-azide': row('叠氮化钠', '26628-22-8', null, 'two'),
  formaldehyde: row('甲醛', '50-00-0', 37),
  'picric-acid': row('苦味酸（湿）', '88-89-1', null, 'two'),
  'peracetic-15': row('过氧乙酸', '79-21-0', 15, 'two'),
  'peracetic-3': row('过氧乙酸', '79-21-0', 3.5),
  glutaraldehyde: row('戊二醛', '111-30-8', 2),
  'enzyme-cleaner': row('含酶清洗剂', null),
  'acid-descaler': row('酸性除垢剂（磷酸）', '7664-38-2', 30),
  sevoflurane: row('七氟烷', '28523-86-6'),
  morphine: row('吗啡注射液', '57-27-2', null, 'two'),
  fentanyl: row('芬太尼注射液', '437-38-7', null, 'two'),
  ketamine: row('氯胺酮注射液', '6740-88-1', null, 'two'),
  ephedrine: row('麻黄碱注射液', '299-42-3', null, 'two'),
  permanganate: row('高锰酸钾', '7722-64-7', null, 'two'),
  'citric-acid': row('柠檬酸', '77-92-9'),
  hypochlorite: row('次氯酸钠', '7681-52-9', 10),
  'alkaline-cleaner': row('碱性清洗剂', '1310-73-2', 10),
  acetylene: row('乙炔', '74-86-2'),
  'nitrous-oxide': row('氧化亚氮', '10024-97-2', null, 'two'),
  'carbon-dioxide': row('二氧化碳', '124-38-9'),
  oxygen: row('氧气', '7782-44-7'),
  'liquid-oxygen': row('液氧', '7782-44-7'),
  'empty-oxygen': { ...row('氧气', '7782-44-7'), empty: true },
  diesel: row('柴油', '68334-30-5'),
  r134a: row('R134a', '811-97-2'),
  'iodine-125': row('碘-125 籽源', '14158-31-7', null, 'two'),
  'caesium-137': row('铯-137 检查源', '10045-97-3', null, 'two'),
} as const satisfies Record<string, SubstanceRow>;

export type SubstanceName = keyof typeof SUBSTANCES;

const holding = (
  form: NonNullable<Received['container']>['form'],
  value: number,
  unit: StockUnit,
): NonNullable<Received['container']> => ({ form, holds: { value, unit } });

/** What a piece is. Cylinders hold 40 l of water: of oxygen that is 6 m³ at 15 MPa; what is liquefied or dissolved is sold by mass. */
export const CONTAINERS: Readonly<Partial<Record<SubstanceName, Received['container']>>> = {
  oxygen: holding('cylinder', 6, 'm3'),
  'empty-oxygen': holding('cylinder', 6, 'm3'),
  'nitrous-oxide': holding('cylinder', 24, 'kg'),
  'carbon-dioxide': holding('cylinder', 24, 'kg'),
  acetylene: holding('cylinder', 5, 'kg'),
  'sulphuric-acid': holding('bottle', 2.5, 'l'),
  'chlorine-tablets': holding('bottle', 100, 'g'),
  sevoflurane: holding('bottle', 250, 'ml'),
  'hydrogen-peroxide-58': holding('cassette', 60, 'ml'),
  guanidine: holding('other', 20, 'g'),
  morphine: holding('ampoule', 1, 'ml'),
  fentanyl: holding('ampoule', 2, 'ml'),
  ketamine: holding('ampoule', 2, 'ml'),
  ephedrine: holding('ampoule', 1, 'ml'),
  'iodine-125': { form: 'other', holds: null },
  'caesium-137': { form: 'other', holds: null },
};

/** Kept for as long as they are good for, months from the delivery; what isn't named doesn't spoil or has no date. */
const KEEPS: readonly (readonly [months: number, names: readonly SubstanceName[]])[] = [
  [
    18,
    [
      'hypochlorite',
      'hydrogen-peroxide-3',
      'hydrogen-peroxide-30',
      'hydrogen-peroxide-58',
      'peracetic-15',
      'peracetic-3',
    ],
  ],
  [
    24,
    [
      'ethanol-75',
      'iodophor',
      'chlorhexidine',
      'chlorine-tablets',
      'glutaraldehyde',
      'enzyme-cleaner',
      'guanidine',
      'formaldehyde',
    ],
  ],
  [
    36,
    [
      'ethanol-95',
      'methanol',
      'acetone',
      'chloroform',
      'isopropanol',
      'xylene',
      'hydrochloric-acid',
      'nitric-acid',
      'acetic-acid',
      'sevoflurane',
      'morphine',
      'fentanyl',
      'ketamine',
      'ephedrine',
      'permanganate',
      'picric-acid',
    ],
  ],
];

/** Months that it keeps; null = it has no date. */
export const keepsFor = (name: SubstanceName): number | null =>
  KEEPS.find(([, names]) => names.includes(name))?.[0] ?? null;
