import type { CaseId } from '../../analyses/verification/case-ids';
import type { Band } from '../../analyses/verification/case';
import type { Unit } from '../../analyses/verification/measures';
import type { CaseOutcome, MeasuredSpread, PresetOutcome } from '../../analyses/verification/verify';
import type { CommandContext } from '../command';

/** A language to tell in. */
export type Words = Pick<CommandContext, 'say' | 'formats'>;

/** Figures that are counts have no decimals and no unit. */
const withUnit = (text: string, unit: Unit): string => (unit === '1' ? text : `${text} ${unit}`);

const figure = ({ formats }: Words, value: number): string =>
  Number.isInteger(value) ? formats.number(value) : formats.fixed(value, Math.abs(value) < 10 ? 3 : 1);

/** The least, the mean and the largest of a figure over seeds; one where they are the same. */
export function rangeText(context: Words, { values, min, mean, max, unit }: MeasuredSpread): string {
  if (min === null || mean === null || max === null) return context.say('cli.verify-never');
  const text =
    min === max ? figure(context, min) : [min, mean, max].map((each) => figure(context, each)).join(' / ');
  const missing = values.filter((value) => value === null).length;
  return missing === 0
    ? withUnit(text, unit)
    : `${withUnit(text, unit)} (${context.say('cli.verify-never')}: ${missing})`;
}

/** What a figure has to be; '' = nothing is asked. */
function bandText(context: Words, band: Band | null, unit: Unit): string {
  if (band === null) return '';
  const { min, max } = band;
  const text = (value: number): string => withUnit(figure(context, value), unit);
  if (min === null) return max === null ? '' : context.say('cli.verify-at-most', { max: text(max) });
  if (max === null) return context.say('cli.verify-at-least', { min: text(min) });
  return min === max ? text(min) : `${figure(context, min)} … ${text(max)}`;
}

/** What a figure has to be with every seed, or in the mean of all; '' = nothing is asked. */
export function askedText(context: Words, { expected, unit, byMean }: MeasuredSpread): string {
  const band = bandText(context, expected, unit);
  return byMean ? context.say('cli.verify-in-mean', { band }) : band;
}

export const verdictText = ({ say }: Words, pass: boolean | null): string =>
  pass === null ? say('cli.verify-shown') : say(pass ? 'cli.verify-passed' : 'cli.verify-failed');

/** Why a case has no run; null where it has. */
export function leftOutText({ say }: Words, { presets, notCovered }: CaseOutcome): string | null {
  if (presets.length > 0) return null;
  return notCovered === null ? say('cli.verify-needs-plan') : say(`cli.not-covered-${notCovered}`);
}

/** Cases of which there is more to say than figures do. */
const NOTED = ['rimea-4', 'rimea-13', 'rimea-16', 'imo-11'] as const satisfies readonly CaseId[];
/** Cases that are the same test as one of these. */
const ALIKE: Partial<Record<CaseId, (typeof NOTED)[number]>> = { 'nist-5.1': 'imo-11', 'iso-10': 'imo-11' };

/** What is to be said of how a case is run, or of why it fails; null = nothing. */
export function noteText({ say }: Words, id: CaseId): string | null {
  const noted = ALIKE[id] ?? NOTED.find((each) => each === id);
  return noted === undefined ? null : say(`cli.note-${noted}`);
}

/** How many cases passed, failed, are for the record, and were not run. */
export function summaryText({ say }: Words, outcomes: readonly CaseOutcome[]): string {
  const count = (isSo: (outcome: CaseOutcome) => boolean): number => outcomes.filter(isSo).length;
  return say('cli.verify-summary', {
    passed: count(({ pass }) => pass === true),
    failed: count(({ pass }) => pass === false),
    shown: count(({ pass, presets }) => pass === null && presets.length > 0),
    left: count(({ presets }) => presets.length === 0),
  });
}

/** A row of a table of figures by presets: preset and seeds, what, of what, range, band, verdict. */
export const figureRow = (
  context: Words,
  { preset, seeds }: Pick<PresetOutcome, 'preset' | 'seeds'>,
  each: MeasuredSpread,
): string[] => [
  `${preset} (${context.say('cli.verify-seeds', { count: seeds.length })})`,
  context.say(`cli.measure-${each.what}`),
  each.of,
  rangeText(context, each),
  askedText(context, each),
  verdictText(context, each.pass),
];
