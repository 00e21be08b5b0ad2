import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { both, either, inGroup, is, isUn, PairTable, type Side, type Sides } from './pair-table';
import { isRadioactive } from './radioactive';
import type { Reaction } from './reactions';
import { SEPARATIONS, type PairVerdict, type Separation } from './segregation';
import type { SubstanceFacts } from './substance-facts';

interface NamedPair extends Sides {
  readonly rule: string;
  readonly separation: Separation;
  readonly cite: Citation;
  readonly reaction: Reaction;
  /** Goes before the matrix even where it asks for less. */
  readonly settles?: true;
}

const practice = (clause: string): Citation => cite('GUIDE', 'practice', clause, 'M-high');

const ETHANOL = '64-17-5';
/** Alcohols not otherwise specified: hand rub. */
const ALCOHOLS = '1987';
const PERACETIC_ACID = '79-21-0';

const acid = inGroup('mineral-acid', 'organic-acid');
const bleach = inGroup('hypochlorite');
const burning = inGroup('flammable-liquid', 'flammable-gas');
/** Methanol, propanols and butanols. */
const OTHER_ALCOHOLS = ['67-56-1', '67-63-0', '71-23-8', '71-36-3', '78-83-1', '78-92-2', '75-65-0'];
/** The same by transport, and flammable liquids not otherwise specified, which may hold one. */
const UN_OF_ALCOHOLS = ['1170', '1230', '1219', '1274', '1120', '1212', '1993'];
const alcohol = both(
  inGroup('flammable-liquid'),
  either(is(ETHANOL, ...OTHER_ALCOHOLS), isUn(ALCOHOLS, ...UN_OF_ALCOHOLS)),
);
/** As strong as its class of oxidiser says: what is diluted for use has none (hydrogen peroxide up to 8 %). */
const strongOxidiser = both(
  is(PERACETIC_ACID, '7722-84-1', '7722-64-7'),
  inGroup('oxidiser', 'organic-peroxide'),
);
const nitric = both(is('7697-37-2', '52583-42-3'), inGroup('oxidiser'));
/** Though no group of the matrix says so: aldehydes, chlorinated solvents, what people are put to sleep with. */
const organic: Side = (facts) => facts.organic === true;
const maybeOrganic: Side = (facts) => facts.organic === null;
const cyanide = is('143-33-9', '151-50-8');
const azide = both(is('26628-22-8'), inGroup('toxic'));
const picric = is('88-89-1');
/** Powders and salts of metals that make touchy picrates. */
const metal = is(
  '7439-95-4',
  '7429-90-5',
  '7440-66-6',
  '7440-23-5',
  '7440-09-7',
  '7439-93-2',
  '7439-97-6',
  '10099-74-8',
);
const explosive: Side = ({ classes }) =>
  classes.some((each) => each === 'expl' || each.startsWith('self-react'));
const dangerousToSources: Side = ({ classes, groups }) =>
  groups.some((each) => each !== 'toxic') ||
  classes.some((each) => each === 'expl' || each === 'skin-corr-1' || each === 'met-corr-1');
const radioactive: Side = ({ cas }) => isRadioactive(cas);
const notRadioactive: Side = ({ cas }) => !isRadioactive(cas);
const compressed: Side = ({ state }) => state === 'gas' || state === 'liquefied-gas';

/** 放射性同位素与射线装置安全和防护条例: alone, never with what burns, explodes or corrodes. */
const SOURCES_ALONE = cite('放射性同位素与射线装置安全和防护条例', '2019', '35', 'V1');

/** Name of the rule that parts cylinders of one gas. */
export const FULL_AND_EMPTY = 'full-and-empty';

/** The hard rules of CODES 5.5 and DUTIES 5.6; sides may stand either way round. */
export const NAMED_PAIRS: readonly NamedPair[] = [
  {
    rule: 'aldehyde-or-ethanol-with-oxidiser',
    one: either(
      both(is(ETHANOL), inGroup('flammable-liquid')),
      both(is('50-00-0'), inGroup('toxic')),
      isUn(ALCOHOLS),
    ),
    other: strongOxidiser,
    separation: 'never',
    cite: practice('aldehyde-or-ethanol-with-oxidiser'),
    reaction: 'fire-without-air',
  },
  {
    rule: 'bleach-with-acid',
    one: bleach,
    // Solutions of peracetic acid hold acetic acid.
    other: either(acid, both(is(PERACETIC_ACID), inGroup('oxidiser', 'organic-peroxide'))),
    separation: 'never',
    cite: practice('bleach-with-acid'),
    reaction: 'chlorine',
  },
  {
    rule: 'bleach-with-ammonia',
    one: bleach,
    other: is('1336-21-6', '7664-41-7'),
    separation: 'never',
    cite: practice('bleach-with-ammonia'),
    reaction: 'chloramine',
  },
  {
    rule: 'bleach-with-alcohol',
    one: bleach,
    other: alcohol,
    separation: 'never',
    cite: practice('bleach-with-alcohol'),
    reaction: 'chlorinated-vapours',
  },
  {
    rule: 'bleach-with-thiocyanate',
    one: bleach,
    other: is('593-84-0'),
    separation: 'never',
    cite: practice('bleach-with-thiocyanate'),
    reaction: 'cyanogen-chloride',
  },
  {
    rule: 'nitric-with-organic',
    one: nitric,
    other: either(burning, inGroup('organic-acid', 'organic-peroxide'), organic),
    separation: 'never',
    cite: practice('nitric-with-organic'),
    reaction: 'nitrogen-oxides',
  },
  // What only the hospital describes, and doesn't burn: nothing tells whether it is organic.
  {
    rule: 'nitric-with-unknown',
    one: nitric,
    other: maybeOrganic,
    separation: 'check',
    cite: cite('WardTwin', '1', 'nitric-with-unknown', 'house'),
    reaction: 'nitric-with-unknown',
  },
  // CODES 5.5 has the cell of oxidisers with mineral acids looked up for nitric acid, of any strength.
  {
    rule: 'nitric-with-oxidiser',
    one: both(is('7697-37-2', '52583-42-3'), inGroup('mineral-acid')),
    other: both(inGroup('oxidiser'), ({ groups }) =>
      groups.every((each) => each === 'oxidiser' || each === 'mineral-acid'),
    ),
    separation: 'check',
    cite: cite('WardTwin', '1', 'segregation-matrix', 'M-med'),
    reaction: 'oxidisers-together',
    settles: true,
  },
  {
    rule: 'azide-with-acid',
    one: azide,
    other: acid,
    separation: 'never',
    cite: practice('azide-with-acid'),
    reaction: 'hydrazoic-acid',
  },
  {
    rule: 'azide-with-chlorinated-solvent',
    one: azide,
    other: is('67-66-3', '75-09-2'),
    separation: 'apart',
    cite: practice('azide-with-chlorinated-solvent'),
    reaction: 'explosive-azides',
  },
  {
    rule: 'cyanide-with-acid',
    one: cyanide,
    other: acid,
    separation: 'never',
    cite: practice('cyanide-with-acid'),
    reaction: 'hydrogen-cyanide',
  },
  {
    rule: 'thiocyanate-with-acid',
    one: is('593-84-0'),
    other: acid,
    separation: 'apart',
    cite: practice('thiocyanate-with-acid'),
    reaction: 'hydrogen-cyanide',
  },
  {
    rule: 'picric-acid-with-metal-or-base',
    one: picric,
    other: either(metal, inGroup('base')),
    separation: 'never',
    cite: practice('picric-acid-with-metal-or-base'),
    reaction: 'explosive-picrates',
  },
  {
    rule: 'oxygen-with-flammable',
    one: inGroup('oxidising-gas'),
    other: burning,
    separation: 'other-room',
    cite: cite('NFPA 99', 'edition not known', '11.3.2', 'V2'),
    reaction: 'fire-in-oxygen',
  },
  // The matrix has no row of them: they borrow that of organic peroxides, with which they share as little.
  {
    rule: 'explosive-with-other',
    one: explosive,
    other: ({ groups }) => groups.length > 0,
    separation: 'other-room',
    cite: cite('WardTwin', '1', 'explosives-alone', 'house'),
    reaction: 'explosion',
  },
  {
    rule: 'acetone-with-chloroform',
    one: is('67-64-1'),
    other: is('67-66-3'),
    separation: 'apart',
    cite: practice('acetone-with-chloroform'),
    reaction: 'trace-of-base',
  },
  {
    rule: 'source-with-dangerous',
    one: radioactive,
    other: both(notRadioactive, dangerousToSources),
    separation: 'never',
    cite: SOURCES_ALONE,
    reaction: 'source-spread',
  },
  {
    rule: 'source-alone',
    one: radioactive,
    other: notRadioactive,
    separation: 'other-room',
    cite: SOURCES_ALONE,
    reaction: 'source-alone',
  },
  {
    rule: FULL_AND_EMPTY,
    one: both(compressed, ({ empty }) => !empty),
    other: both(compressed, ({ empty }) => empty),
    separation: 'apart',
    cite: cite('NFPA 99', 'edition not known', '11.6.5', 'V2'),
    reaction: 'taken-for-full',
  },
];

/** The strictest first, in the order of the table among equals. */
const STRICTEST_FIRST = new PairTable(
  NAMED_PAIRS.toSorted((a, b) => SEPARATIONS.indexOf(b.separation) - SEPARATIONS.indexOf(a.separation)),
  ({ rule, separation, cite: clause, reaction, settles = false }): Named => ({
    verdict: { separation, rule, cite: clause, reaction },
    settles,
  }),
);

interface Named {
  readonly verdict: PairVerdict;
  readonly settles: boolean;
}

/** The strictest named pair that two substances are, the first of equals; null = none. O(1) once both were asked about. */
export const namedPair = (a: SubstanceFacts, b: SubstanceFacts): Named | null => STRICTEST_FIRST.of(a, b);
