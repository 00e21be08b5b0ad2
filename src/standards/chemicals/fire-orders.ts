import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { explosionOf } from './explosions';
import { GHS_CLASSES, type GhsClass } from './ghs-classes';
import { isPolarSolvent } from './polar-solvents';
import type { SubstanceFacts } from './substance-facts';

/** What whoever fights a fire at a store does, never does, and wears. */
export const FIRE_ORDERS = {
  use: [
    'withdraw',
    'much-water',
    'water-spray',
    'alcohol-foam',
    'foam',
    'dry-agent',
    'sand',
    'cool-cylinders',
    'shut-gas',
  ],
  never: [
    'fight-explosives',
    'water',
    'full-jet',
    'water-on-leak',
    'put-out-gas',
    'water-into-acid',
    'acid',
    'oil',
    'smother',
  ],
  wear: ['breathing', 'fire-kit', 'chemical-suit', 'cold-gloves'],
} as const;
export type OrderKind = keyof typeof FIRE_ORDERS;
export type FireOrder = { [K in OrderKind]: `${K}.${(typeof FIRE_ORDERS)[K][number]}` }[OrderKind];

/** As emergency guides say it of classes; from memory, not held against their text. */
export const FIRE_ORDERS_CITE: Citation = cite('GUIDE', 'practice', 'fires of chemicals', 'M-med');

/** Of what explodes, dry or wetted, the guides say outright that nobody stays to fight the fire that has reached it. */
export const EXPLOSIVES_CITE: Citation = cite('ERG', '2020', 'guides 112/113', 'M-high');
/** Orders that stand by that cite. */
export const EXPLOSIVES_ORDERS: readonly FireOrder[] = ['use.withdraw', 'never.fight-explosives'];

const begins = (...names: readonly string[]): readonly GhsClass[] =>
  GHS_CLASSES.filter((each) => names.some((name) => each.startsWith(`${name}-`)));

const WATER_REACTIVE = begins('water-react');
const OXIDISING = begins('ox-liq', 'ox-sol', 'org-perox');
const FLAMMABLE_GASES = begins('flam-gas');
const PEROXIDES = begins('org-perox');
const OXIDISING_LIQUIDS = begins('ox-liq');
/** Category 4 of either asks for less. */
const FLAMMABLE_LIQUIDS: readonly GhsClass[] = ['flam-liq-1', 'flam-liq-2', 'flam-liq-3'];
const CORROSIVE: readonly GhsClass[] = ['skin-corr-1', 'met-corr-1'];
const POISONOUS: readonly GhsClass[] = ['acute-tox-1', 'acute-tox-2', 'acute-tox-3'];

/** What is to be done and left undone where one substance burns or leaks. O(classes). */
export function fireOrdersOf(facts: SubstanceFacts): readonly FireOrder[] {
  const has = (...classes: readonly GhsClass[]): boolean =>
    classes.some((each) => facts.classes.includes(each));
  const watered = !has(...WATER_REACTIVE);
  const isAcid = facts.groups.includes('mineral-acid');
  const explodes = explosionOf(facts) !== null;
  const isDangerous = facts.classes.length > 0;
  const rows: readonly (readonly [FireOrder, boolean])[] = [
    ['use.withdraw', explodes],
    ['never.fight-explosives', explodes],
    // Where water poured in makes acid spit it comes as a spray; of what burns besides foam is told. Peroxides are flooded from
    // afar as a spray: a jet throws about what burns skin and eyes.
    ['use.much-water', watered && has(...OXIDISING) && !isAcid],
    [
      'use.water-spray',
      watered &&
        (isAcid ||
          has(...PEROXIDES) ||
          (has(...CORROSIVE) && !has(...FLAMMABLE_LIQUIDS)) ||
          (has('eye-dam-1') && has(...OXIDISING_LIQUIDS))),
    ],
    ['use.alcohol-foam', has(...FLAMMABLE_LIQUIDS) && watered && isPolarSolvent(facts)],
    ['use.foam', has(...FLAMMABLE_LIQUIDS) && watered && !isPolarSolvent(facts)],
    ['use.dry-agent', has(...FLAMMABLE_LIQUIDS)],
    ['use.sand', !watered],
    ['use.cool-cylinders', has('press-gas', ...FLAMMABLE_GASES)],
    ['use.shut-gas', has('ox-gas-1', ...FLAMMABLE_GASES)],
    ['never.water', !watered],
    ['never.full-jet', watered && has(...FLAMMABLE_LIQUIDS, ...PEROXIDES)],
    ['never.water-on-leak', has('press-gas-refrigerated')],
    ['never.put-out-gas', has(...FLAMMABLE_GASES)],
    ['never.water-into-acid', isAcid],
    ['never.acid', facts.groups.includes('hypochlorite')],
    ['never.oil', has('ox-gas-1')],
    // What brings its own oxygen burns on under gas or powder.
    ['never.smother', has(...OXIDISING)],
    // The floor for whatever has a class of hazard: smoke and vapours of all of them harm.
    ['wear.breathing', isDangerous],
    ['wear.fire-kit', isDangerous],
    ['wear.chemical-suit', has(...POISONOUS, 'skin-corr-1')],
    ['wear.cold-gloves', has('press-gas-refrigerated')],
  ];
  return rows.flatMap(([order, asked]) => (asked ? [order] : []));
}
