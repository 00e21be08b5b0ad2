import type { MajorThreshold, PhysicalState } from './substance-facts';
import { citesOf } from '../cite';
import type { GhsClass } from './ghs-classes';

export const gb18218 = citesOf('GB 18218', '2018');

/** A line of table 1, tonnes; from which strength on it is meant where it says so (CODES 5.3). */
interface NamedLine {
  readonly tonnes: number;
  /** Per cent above which the line holds; null = at all strengths that are dangerous. */
  readonly above: number | null;
  /** β of its own. */
  readonly beta?: number;
  /** How well it is known that the line means this substance; V2 where it isn't said. */
  readonly confidence?: 'M-med';
}

export const NAMED_LINES: ReadonlyMap<string, NamedLine> = new Map([
  ['64-17-5', { tonnes: 500, above: null }],
  ['67-56-1', { tonnes: 500, above: null }],
  ['67-64-1', { tonnes: 500, above: null }],
  ['108-88-3', { tonnes: 500, above: null }],
  ['141-78-6', { tonnes: 500, above: null }],
  ['110-54-3', { tonnes: 500, above: null }],
  ['7782-44-7', { tonnes: 200, above: null }],
  ['7697-37-2', { tonnes: 100, above: 70 }],
  ['71-43-2', { tonnes: 50, above: null }],
  ['68476-85-7', { tonnes: 50, above: null }],
  ['74-82-8', { tonnes: 50, above: null }],
  ['52583-42-3', { tonnes: 20, above: null }],
  ['60-29-7', { tonnes: 10, above: null }],
  ['75-21-8', { tonnes: 10, above: null, beta: 2 }],
  // One copy may mean 60 % and more only (CODES 5.3): taken for all that is an organic peroxide.
  ['79-21-0', { tonnes: 10, above: 5, confidence: 'M-med' }],
  ['7664-41-7', { tonnes: 10, above: null }],
  ['50-00-0', { tonnes: 5, above: 90 }],
  ['7782-50-5', { tonnes: 5, above: null }],
  ['1333-74-0', { tonnes: 5, above: null }],
  ['7440-23-5', { tonnes: 10, above: null }],
  ['74-86-2', { tonnes: 1, above: null }],
  ['7440-09-7', { tonnes: 1, above: null }],
  // As if it were dry: the line of the wetted one was not found.
  ['88-89-1', { tonnes: 1, above: null, confidence: 'M-med' }],
]);

interface ClassLine {
  readonly row: string;
  readonly tonnes: number;
  readonly beta: number;
  readonly classes: readonly GhsClass[];
  /** Null = in any. */
  readonly states: readonly PhysicalState[] | null;
  readonly confidence: 'V2' | 'M-med';
}

const GASEOUS = ['gas', 'liquefied-gas'] as const;
const DENSE = ['liquid', 'solid'] as const;
const any = { states: null, confidence: 'V2' } as const;

/**
 * Table 2, where one is of several the least amount counts. J4 (boils below 35 °C) is left out: no boiling points are kept, and what
 * it would take besides is in J1–J3 or named. W1, W6 and W10 from memory.
 */
export const CLASS_LINES: readonly ClassLine[] = [
  { row: 'J1', tonnes: 5, beta: 4, classes: ['acute-tox-1'], states: GASEOUS, confidence: 'V2' },
  // Two copies print a β of 1, one 2.
  { row: 'J2', tonnes: 50, beta: 1, classes: ['acute-tox-1'], states: DENSE, confidence: 'V2' },
  {
    row: 'J3',
    tonnes: 50,
    beta: 2,
    classes: ['acute-tox-2', 'acute-tox-3'],
    states: GASEOUS,
    confidence: 'V2',
  },
  // One copy counts category 3 as well; two don't.
  { row: 'J5', tonnes: 500, beta: 1, classes: ['acute-tox-2'], states: DENSE, confidence: 'V2' },
  { row: 'W1.1', tonnes: 1, beta: 2, classes: ['expl'], states: null, confidence: 'M-med' },
  { ...any, row: 'W2', tonnes: 10, beta: 1.5, classes: ['flam-gas-1', 'flam-gas-2'] },
  { ...any, row: 'W3', tonnes: 150, beta: 1, classes: ['aerosol-1', 'aerosol-2'] },
  { ...any, row: 'W4', tonnes: 50, beta: 1, classes: ['ox-gas-1'] },
  { ...any, row: 'W5.1', tonnes: 10, beta: 1.5, classes: ['flam-liq-1'] },
  { ...any, row: 'W5.3', tonnes: 1000, beta: 1, classes: ['flam-liq-2'] },
  { ...any, row: 'W5.4', tonnes: 5000, beta: 1, classes: ['flam-liq-3'] },
  { row: 'W6.1', tonnes: 10, beta: 1.5, classes: ['self-react-ab'], states: null, confidence: 'M-med' },
  { row: 'W6.2', tonnes: 50, beta: 1, classes: ['self-react-cf'], states: null, confidence: 'M-med' },
  { ...any, row: 'W7.1', tonnes: 10, beta: 1.5, classes: ['org-perox-ab'] },
  { ...any, row: 'W7.2', tonnes: 50, beta: 1, classes: ['org-perox-cf'] },
  { row: 'W8', tonnes: 50, beta: 1, classes: ['pyr-liq-1', 'pyr-sol-1'], states: null, confidence: 'M-med' },
  { ...any, row: 'W9.1', tonnes: 50, beta: 1, classes: ['ox-liq-1', 'ox-sol-1'] },
  { ...any, row: 'W9.2', tonnes: 200, beta: 1, classes: ['ox-liq-2', 'ox-liq-3', 'ox-sol-2', 'ox-sol-3'] },
  { row: 'W10', tonnes: 200, beta: 1, classes: ['flam-sol-1'], states: null, confidence: 'M-med' },
  { ...any, row: 'W11', tonnes: 200, beta: 1, classes: ['water-react-1', 'water-react-2'] },
];

interface Weighed {
  readonly cas: string | null;
  readonly strength: number | null;
  readonly state: PhysicalState;
  readonly classes: readonly GhsClass[];
}

/** The line of table 1 that names a substance, at a strength that it means; what isn't told is taken as strong. */
function namedLine({ cas, strength, classes }: Weighed): NamedLine | null {
  const line = cas === null || classes.length === 0 ? undefined : NAMED_LINES.get(cas);
  if (line === undefined) return null;
  return line.above === null || strength === null || strength > line.above ? line : null;
}

/** From which mass on a substance alone makes a major hazard: its own line, else the least of its classes; null = not of the standard. */
export function thresholdOf(weighed: Weighed): MajorThreshold | null {
  const named = namedLine(weighed);
  if (named !== null) {
    return { tonnes: named.tonnes, row: 'named', cite: gb18218('T1', named.confidence ?? 'V2') };
  }
  const lines = CLASS_LINES.filter(
    ({ classes, states }) =>
      classes.some((each) => weighed.classes.includes(each)) &&
      (states === null || states.includes(weighed.state)),
  );
  const least = lines.reduce<ClassLine | null>(
    (best, line) => (best === null || line.tonnes < best.tonnes ? line : best),
    null,
  );
  return least === null
    ? null
    : { tonnes: least.tonnes, row: least.row, cite: gb18218(`T2 ${least.row}`, least.confidence) };
}
