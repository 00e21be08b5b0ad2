import { both, inGroup, is, PairTable, type Side, type Sides } from './pair-table';
import type { Reaction } from './reactions';
import type { SegregationGroup, SubstanceFacts } from './substance-facts';

const acid = inGroup('mineral-acid', 'organic-acid');
const oxidiser = inGroup('oxidiser');
const permanganate = is('7722-64-7', '10101-50-5');
const DICHROMATES = ['7778-50-9', '10588-01-9', '7789-09-5'];
const PEROXIDES = ['7722-84-1', '124-43-6', '79-21-0'];
const KETONES = ['67-64-1', '78-93-3'];
const AMMONIA = ['1336-21-6', '7664-41-7'];
/** Methylamine, ethylenediamine, piperidine, hydrazine. */
const AMINES = ['74-89-5', '107-15-3', '110-89-4', '10217-52-4'];
const SILVER_NITRATE = '7761-88-8';
const LEAD_NITRATE = '10099-74-8';
const MERCURY = ['7439-97-6', '7487-94-7'];
/** They join to long chains, with heat, where an acid, a base or a peroxide sets them off: ethylene oxide, acrylamide. */
const monomer = is('75-21-8', '79-06-1');
const organic: Side = (facts) => facts.organic === true;

interface NamedReaction extends Sides {
  readonly reaction: Reaction;
}

/** What two substances by name do, where a rule of groups keeps them apart; from common knowledge of dangerous reactions, the gravest first. */
const NAMED_REACTIONS: readonly NamedReaction[] = [
  { one: permanganate, other: both(is('7664-93-9'), inGroup('mineral-acid')), reaction: 'explosive-oxide' },
  {
    one: both(is('7601-90-3'), oxidiser),
    other: organic,
    reaction: 'explosive-perchlorates',
  },
  {
    one: both(is(...PEROXIDES), inGroup('oxidiser', 'organic-peroxide')),
    other: is(...KETONES),
    reaction: 'explosive-peroxides',
  },
  // Salts of silver with ammonia, of heavy metals with azides, acetylides of silver and mercury.
  { one: is(SILVER_NITRATE), other: is(...AMMONIA, '74-86-2'), reaction: 'explosive-metal-salts' },
  {
    one: is('26628-22-8'),
    other: is(SILVER_NITRATE, LEAD_NITRATE, ...MERCURY),
    reaction: 'explosive-metal-salts',
  },
  { one: is('74-86-2'), other: is(...MERCURY), reaction: 'explosive-metal-salts' },
  { one: is('7782-50-5', '7726-95-6'), other: is(...AMMONIA), reaction: 'nitrogen-trichloride' },
  {
    one: monomer,
    other: inGroup('mineral-acid', 'organic-acid', 'base', 'oxidiser', 'organic-peroxide'),
    reaction: 'polymerisation',
  },
  {
    one: is('7722-64-7', '10101-50-5', ...DICHROMATES),
    other: both(is('7647-01-0'), inGroup('mineral-acid')),
    reaction: 'chlorine',
  },
  { one: inGroup('hypochlorite'), other: is(...AMINES), reaction: 'chloramine' },
  {
    one: is('50-00-0'),
    other: both(is('7647-01-0'), acid),
    reaction: 'chloromethyl-ether',
  },
  { one: is('67-66-3', '75-09-2'), other: inGroup('base'), reaction: 'heat-and-boiling' },
];

const NAMED = new PairTable(NAMED_REACTIONS, ({ reaction }) => reaction);

type Cell = readonly [SegregationGroup, readonly SegregationGroup[], Reaction];

/** What substances of two groups do at worst, or what a fire or a leak of the one makes of the other; for each cell of the matrix that parts them. */
const OF_GROUPS: readonly Cell[] = [
  ['flammable-liquid', ['oxidiser'], 'fire-without-air'],
  ['flammable-liquid', ['mineral-acid', 'organic-acid', 'base'], 'corrosive-in-fire'],
  ['flammable-liquid', ['toxic'], 'poison-in-fire'],
  ['flammable-liquid', ['oxidising-gas'], 'fire-in-oxygen'],
  ['flammable-liquid', ['flammable-gas'], 'bursting-cylinders'],
  ['oxidiser', ['oxidiser', 'hypochlorite'], 'oxidisers-together'],
  ['oxidiser', ['mineral-acid', 'base'], 'gas-of-oxidiser'],
  ['oxidiser', ['organic-acid', 'flammable-gas'], 'fire-without-air'],
  ['oxidiser', ['toxic'], 'poison-in-fire'],
  ['oxidiser', ['oxidising-gas'], 'fire-fed-by-both'],
  [
    'organic-peroxide',
    [
      'flammable-liquid',
      'oxidiser',
      'mineral-acid',
      'organic-acid',
      'base',
      'toxic',
      'oxidising-gas',
      'flammable-gas',
      'water-reactive',
      'hypochlorite',
    ],
    'decomposition',
  ],
  ['mineral-acid', ['organic-acid', 'base'], 'heat-and-boiling'],
  ['organic-acid', ['base'], 'heat-and-boiling'],
  ['mineral-acid', ['hypochlorite'], 'chlorine'],
  ['organic-acid', ['hypochlorite'], 'chlorine'],
  ['toxic', ['mineral-acid', 'organic-acid'], 'poison-by-acid'],
  ['toxic', ['base'], 'poison-by-leak'],
  ['toxic', ['oxidising-gas', 'flammable-gas', 'water-reactive'], 'poison-in-fire'],
  ['base', ['hypochlorite'], 'chloramine-of-amines'],
  ['hypochlorite', ['flammable-liquid', 'toxic'], 'bleach-heats'],
  ['oxidising-gas', ['mineral-acid', 'organic-acid', 'base', 'hypochlorite'], 'eaten-cylinders'],
  ['flammable-gas', ['mineral-acid', 'organic-acid', 'base', 'hypochlorite'], 'eaten-cylinders'],
  ['oxidising-gas', ['flammable-gas'], 'fire-in-oxygen'],
  [
    'water-reactive',
    [
      'flammable-liquid',
      'oxidiser',
      'mineral-acid',
      'organic-acid',
      'base',
      'oxidising-gas',
      'flammable-gas',
      'hypochlorite',
    ],
    'wet-fire',
  ],
];

const CELLS: ReadonlyMap<string, Reaction> = new Map(
  OF_GROUPS.flatMap(([one, others, reaction]) =>
    others.flatMap((other): readonly (readonly [string, Reaction])[] => [
      [`${one}×${other}`, reaction],
      [`${other}×${one}`, reaction],
    ]),
  ),
);

/** What two groups do where they meet; null where they share. O(1). */
export const reactionOfGroups = (a: SegregationGroup, b: SegregationGroup): Reaction | null =>
  CELLS.get(`${a}×${b}`) ?? null;

/** What two substances do by name, whichever is told first; null = their groups tell. O(1) once both were asked about. */
export const namedReaction = (a: SubstanceFacts, b: SubstanceFacts): Reaction | null => NAMED.of(a, b);
