import { groupsOf } from './groups-of';
import type { GhsClass } from './ghs-classes';
import { thresholdOf } from './major-thresholds';
import type {
  DescribedSubstance,
  NamedSubstance,
  PhysicalState,
  StoredHazard,
  SubstanceFacts,
} from './substance-facts';
import { SUBSTANCE_ROWS } from './substances';
import type { SubstanceRow } from './substances/substance-row';
import type { FireClass } from '../../model/schema/space-hazard';

const ROWS_OF = new Map<string, SubstanceRow[]>();
for (const row of SUBSTANCE_ROWS) {
  if (row.cas !== null) ROWS_OF.set(row.cas, [...(ROWS_OF.get(row.cas) ?? []), row]);
}

/** Names are compared without case, spaces and brackets of either width. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()[\]·-]/g, '');

const EMPTY_CYLINDER = /空瓶|空钢瓶|\bempty\b/i;

const ROW_OF_NAME: ReadonlyMap<string, SubstanceRow> = new Map(
  SUBSTANCE_ROWS.toReversed().flatMap((row) =>
    [row.zh, row.en, ...row.aliases].map((name) => [plain(name), row] as const),
  ),
);

const holdsAt = ({ band }: SubstanceRow, strength: number): boolean =>
  band === null || (band.above ? strength > band.from : strength >= band.from);

/**
 * The row of a substance: by CAS number and strength; by name only where there is no number. A strength that isn't told is taken as
 * the strongest, but for a name that says which one it is: alkaline cleaner.
 */
function rowOf({ cas, name, strength }: NamedSubstance): SubstanceRow | null {
  const called = ROW_OF_NAME.get(plain(name.replace(EMPTY_CYLINDER, '')));
  if (cas === null && strength === null) return called ?? null;
  const number = cas ?? called?.cas ?? null;
  if (number === null) return called ?? null;
  const rows = ROWS_OF.get(number) ?? [];
  const fitting = rows.filter((row) => strength === null || holdsAt(row, strength));
  return (
    fitting.find(({ named }) => named?.test(name) === true) ??
    fitting.find(({ named }) => named === null) ??
    null
  );
}

/** Other names that the table knows a substance by; none where it isn't in the table. */
export const otherNamesOf = (substance: NamedSubstance): readonly string[] => rowOf(substance)?.aliases ?? [];

const BURNING: Readonly<Partial<Record<GhsClass, FireClass>>> = {
  'flam-gas-1': 'C',
  'flam-gas-2': 'C',
  'aerosol-1': 'B',
  'aerosol-2': 'B',
  'flam-liq-1': 'B',
  'flam-liq-2': 'B',
  'flam-liq-3': 'B',
  'flam-liq-4': 'B',
  'pyr-liq-1': 'B',
  'flam-sol-1': 'A',
  'flam-sol-2': 'A',
};

const CLASS_A: ReadonlySet<GhsClass> = new Set<GhsClass>([
  'expl',
  'flam-gas-1',
  'flam-liq-1',
  'aerosol-1',
  'self-react-ab',
  'org-perox-ab',
  'org-perox-cf',
  'pyr-liq-1',
  'pyr-sol-1',
  'water-react-1',
  'flam-sol-1',
  'ox-liq-1',
  'ox-sol-1',
]);
const CLASS_B: ReadonlySet<GhsClass> = new Set<GhsClass>([
  'flam-gas-2',
  'aerosol-2',
  'self-react-cf',
  'self-heat',
  'water-react-2',
  'water-react-3',
  'flam-sol-2',
  'ox-gas-1',
  'ox-liq-2',
  'ox-liq-3',
  'ox-sol-2',
  'ox-sol-3',
]);

/** 甲 below 28 °C, 乙 below 60 °C, 丙 above it (GB 50016 3.1.1); by class where no flash point is told, the stricter. */
function storedAs(classes: readonly GhsClass[], flashPoint: number | null): StoredHazard | null {
  if (classes.some((each) => CLASS_A.has(each))) return 'A';
  const liquid = classes.some((each) => each.startsWith('flam-liq'));
  if (liquid && flashPoint !== null) return flashPoint < 28 ? 'A' : flashPoint < 60 ? 'B' : 'C';
  if (classes.includes('flam-liq-2') || classes.includes('flam-liq-3')) return 'A';
  if (classes.some((each) => CLASS_B.has(each))) return 'B';
  return classes.includes('flam-liq-4') ? 'C' : null;
}

const keyOf = (id: string, strength: number | null): string => (strength === null ? id : `${id}/${strength}`);

function ofDescription(substance: NamedSubstance, told: DescribedSubstance): SubstanceFacts {
  const strength = told.strength ?? substance.strength;
  const row = rowOfDescribed({ ...substance, cas: told.cas ?? substance.cas, strength }, told);
  // A name that the table knows has its number, on which lists and named pairs go.
  const cas = told.cas ?? substance.cas ?? row?.cas ?? null;
  const burning = told.classes.map((each) => BURNING[each]).filter((each) => each !== undefined);
  const same = row !== null && sameClasses(row.classes, told.classes) ? row : null;
  // The classes don't tell everything: what burns without being a flammable liquid, the table of the same substance knows.
  const asTold = told.flashPoint === null || told.flashPoint === same?.flashPoint ? same : null;
  const weighed = { cas, strength, state: told.state, classes: told.classes };
  return {
    ...weighed,
    key: keyOf(`own-${cas ?? substance.name}`, strength),
    un: told.un ?? row?.un ?? null,
    zh: told.zh ?? told.en ?? row?.zh ?? substance.name,
    en: told.en ?? told.zh ?? row?.en ?? substance.name,
    empty: isEmpty(substance),
    groups: same?.groups ?? ownGroups(told.classes, row),
    organic: burning.length > 0 || (row?.organic ?? null),
    density: told.density ?? ofSameState(row, told.state)?.density ?? null,
    flashPoint: told.flashPoint ?? ofSameState(row, told.state)?.flashPoint ?? null,
    stored: asTold === null ? storedAs(told.classes, told.flashPoint) : asTold.stored,
    fireClasses: asTold === null ? [...new Set(burning)] : asTold.fireClasses,
    threshold: thresholdOf(weighed),
    source: 'described',
    confidence: 'house',
    strictest: isStrictest(strength, row) || (told.strength === null && substance.strength !== null),
  };
}

/** The row of what is described: where neither tells a number, by the ledger's name, else by those of the description. */
function rowOfDescribed(substance: NamedSubstance, told: DescribedSubstance): SubstanceRow | null {
  if (substance.cas !== null) return rowOf(substance);
  const names = [substance.name, told.zh, told.en].filter((name) => name !== null);
  return names.map((name) => rowOf({ ...substance, name })).find((row) => row !== null) ?? null;
}

const ofSameState = (row: SubstanceRow | null, state: PhysicalState): SubstanceRow | null =>
  row?.state === state ? row : null;

const sameClasses = (a: readonly GhsClass[], b: readonly GhsClass[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

/**
 * By the hospital's classes, and by what the table knows of the same substance at that strength, the strongest where none is told: a
 * label may leave out that peroxide feeds a fire, and a reason for no class at all doesn't make an acid none.
 */
const ownGroups = (classes: readonly GhsClass[], row: SubstanceRow | null): SubstanceFacts['groups'] => [
  ...new Set([...groupsOf(classes), ...(row === null ? [] : (row.groups ?? groupsOf(row.classes)))]),
];

const isStrictest = (strength: number | null, row: SubstanceRow | null): boolean =>
  strength === null && row !== null && row.band !== null;

const isEmpty = ({ empty, name }: NamedSubstance): boolean => empty === true || EMPTY_CYLINDER.test(name);

/**
 * What the hospital describes under a CAS number may be another form of it, which the table tells by its name: what it says
 * of oxygen in cylinders is nothing about liquid oxygen.
 */
function isOfAnotherForm(
  told: DescribedSubstance,
  substance: NamedSubstance,
  row: SubstanceRow | null,
): boolean {
  if (row === null || row.cas === null || told.cas !== row.cas) return false;
  const name = `${told.zh ?? ''} ${told.en ?? ''}`;
  const other = rowOf({ cas: told.cas, name, strength: told.strength ?? substance.strength });
  return other !== null && other !== row && (other.named !== null || row.named !== null);
}

/**
 * Everything that rules ask of a substance; the hospital's own description goes before the table. One that tells no strength
 * is taken for any, and that is said. Null = known to neither.
 */
export function factsOf(
  substance: NamedSubstance,
  described: DescribedSubstance | null,
): SubstanceFacts | null {
  const row = rowOf(substance);
  if (described !== null && !isOfAnotherForm(described, substance, row))
    return ofDescription(substance, described);
  if (row === null) return null;
  const { strength } = substance;
  const weighed = { cas: row.cas, strength, state: row.state, classes: row.classes };
  return {
    ...weighed,
    key: keyOf(row.id, strength),
    un: row.un,
    zh: row.zh,
    en: row.en,
    empty: isEmpty(substance),
    groups: row.groups ?? groupsOf(row.classes),
    organic: row.organic,
    density: row.density,
    flashPoint: row.flashPoint,
    stored: row.stored,
    fireClasses: row.fireClasses,
    threshold: thresholdOf(weighed),
    source: 'built-in',
    confidence: row.confidence,
    strictest: isStrictest(strength, row),
  };
}
