import type { Change } from '../../../../analyses/evacuation/compare/run-difference';
import { wholeSeconds } from '../../../../i18n/time-text';
import type { Translator } from '../../../../i18n/translator';
import { clockText } from '../playback/clock-text';

/** What a figure counts: seconds, people, people a square metre. */
export type Unit = 'time' | 'people' | 'density';

/** A figure as it is told, so that the difference told is that of the two told. */
const told = (unit: Unit, value: number): number =>
  unit === 'time' ? wholeSeconds(value) : unit === 'people' ? value : Math.round(100 * value) / 100;

/** The difference of what is told of both; null where one hasn't it. O(1). */
export const toldBy = (unit: Unit, { before, now }: Change): number | null =>
  before === null || now === null ? null : Math.round(100 * (told(unit, now) - told(unit, before))) / 100;

const plain = (unit: Unit, value: number, { formats }: Translator): string =>
  unit === 'time' ? clockText(value) : unit === 'people' ? formats.number(value) : formats.fixed(value, 2);

/** A figure in the form of its unit; `none` where there is none. */
export const figureText = (unit: Unit, value: number | null, none: string, text: Translator): string =>
  value === null ? none : plain(unit, value, text);

/** `+0:07`, `−12`, `0`; a dash where one run hasn't it. */
export function byText(unit: Unit, change: Change, text: Translator): string {
  const by = toldBy(unit, change);
  if (by === null) return '–';
  if (by === 0) return '0';
  return `${by > 0 ? '+' : '−'}${plain(unit, Math.abs(by), text)}`;
}
