import type { Substance } from '../../../../src/records/stock/stock-state';

/**
 * What must never share a store: the strict cells of the segregation matrix (another room) and the rules of hospitals that
 * name substances. Test data, written down from the tables of chemistry and not from what the demonstration keeps.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  flammable: ['64-17-5', '67-63-0', '67-56-1', '67-64-1', '1330-20-7', '68334-30-5'],
  // Of hydrogen peroxide only what is stronger than 8 per cent; see `kindsOf`.
  oxidiser: ['7722-84-1', '7722-64-7', '7697-37-2'],
  'peroxy acid': ['79-21-0'],
  'mineral acid': ['7647-01-0', '7664-93-9', '7697-37-2', '7664-38-2'],
  'nitric acid': ['7697-37-2'],
  'organic acid': ['64-19-7', '77-92-9'],
  // Dry alkali; the weak solution of cleaners stands beside bleach, which is alkaline itself.
  base: ['1310-73-2'],
  aldehyde: ['50-00-0', '111-30-8'],
  hypochlorite: ['7681-52-9', '2893-78-9'],
  'oxidising gas': ['7782-44-7', '10024-97-2'],
  'flammable gas': ['74-86-2'],
  azide: ['26628-22-8'],
  thiocyanate: ['593-84-0'],
  explosive: ['88-89-1'],
  acetone: ['67-64-1'],
  chloroform: ['67-66-3'],
};

const PAIRS: readonly (readonly [string, string])[] = [
  ['flammable', 'oxidiser'],
  ['flammable', 'peroxy acid'],
  ['flammable', 'oxidising gas'],
  ['flammable', 'hypochlorite'],
  ['flammable', 'explosive'],
  ['oxidiser', 'peroxy acid'],
  ['oxidiser', 'organic acid'],
  ['oxidiser', 'aldehyde'],
  ['oxidiser', 'flammable gas'],
  ['oxidiser', 'hypochlorite'],
  ['oxidiser', 'explosive'],
  ['peroxy acid', 'mineral acid'],
  ['peroxy acid', 'organic acid'],
  ['peroxy acid', 'base'],
  ['peroxy acid', 'aldehyde'],
  ['peroxy acid', 'hypochlorite'],
  ['peroxy acid', 'chloroform'],
  ['mineral acid', 'base'],
  ['mineral acid', 'hypochlorite'],
  ['mineral acid', 'azide'],
  ['mineral acid', 'thiocyanate'],
  ['nitric acid', 'organic acid'],
  ['nitric acid', 'flammable'],
  ['organic acid', 'base'],
  ['organic acid', 'hypochlorite'],
  ['organic acid', 'azide'],
  ['aldehyde', 'hypochlorite'],
  ['aldehyde', 'explosive'],
  ['base', 'chloroform'],
  ['base', 'explosive'],
  ['acetone', 'chloroform'],
  ['oxidising gas', 'flammable gas'],
];

/** Weaker hydrogen peroxide is no oxidiser in law. Per cent. */
const OXIDISES_FROM = 8;
/** Alkali in solution. Per cent. */
const DILUTE = 30;

function kindsOf({ cas, strength }: Substance): string[] {
  if (cas === null) return [];
  const weak =
    (cas === '7722-84-1' && (strength ?? 100) <= OXIDISES_FROM) ||
    (cas === '1310-73-2' && (strength ?? 100) <= DILUTE);
  return weak ? [] : Object.keys(KINDS).filter((kind) => KINDS[kind]?.includes(cas));
}

/** Pairs of kinds that must never meet and do among some substances. */
export function pairsAmong(substances: readonly Substance[]): string[] {
  const kinds = substances.map(kindsOf);
  const meet = (one: string, other: string): boolean =>
    kinds.some((a, i) => a.includes(one) && kinds.some((b, j) => i !== j && b.includes(other)));
  return PAIRS.filter(([one, other]) => meet(one, other)).map(([one, other]) => `${one} and ${other}`);
}
