import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import type { Finding } from '../../base/finding';
import type { Translator } from '../../i18n/translator';
import { buildingOf } from '../../model/query/building-of';
import { buildingTitle } from '../../model/query/building-title';
import type { CampusDocument } from '../../model/schema/document';
import { hasHazard } from '../../standards/extinguishers/has-hazard';
import { storeyLabel } from '../labels';
import { unitName, worstPlace } from './unit-order';
import { assumedText, citesText, judgedText, unitCites } from './unit-words';

/** One column of the table of units: the same on the screen, on paper and in the file. */
export interface UnitColumn {
  readonly head: string;
  readonly number?: boolean;
  /** Only in the file: on a page it stands over the rows. */
  readonly file?: boolean;
  /** Of a sheet's width, beside the shares of the other columns; only the file has those without one. */
  readonly share?: number;
  value(verdict: UnitVerdict): string | number | null;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** What is told of each calculation unit. `marks` as made by `unitMarks`, `found`: the findings by id. */
export function unitColumns(
  document: CampusDocument,
  marks: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, Finding>,
  text: Translator,
): readonly UnitColumn[] {
  const { t } = text;
  return [
    { head: t('calc.unit'), share: 4, value: ({ unit }) => marks.get(unit.id) ?? unit.id },
    { head: t('calc.name'), file: true, value: (verdict) => unitName(document, verdict, text) },
    {
      head: t('list.building'),
      file: true,
      value: ({ unit }) => {
        const building = buildingOf(document, unit.storey);
        return building && buildingTitle(building, text.language);
      },
    },
    {
      head: t('list.storey'),
      file: true,
      value: ({ unit }) => storeyLabel(document, unit.storey, text),
    },
    { head: t('calc.hazard'), share: 7.5, value: (verdict) => hazardText(verdict, text) },
    { head: t('calc.classes'), share: 6, value: classesText },
    { head: t('calc.rooms'), number: true, share: 6, value: ({ unit }) => unit.spaces.length },
    { head: t('calc.area'), number: true, share: 7, value: ({ unit }) => tenths(unit.area) },
    { head: t('calc.k'), number: true, share: 4, value: ({ unit }) => unit.k?.value ?? null },
    { head: t('calc.required'), share: 7, value: (verdict) => ratingText(verdict, 'withK') },
    {
      head: t('calc.required-1'),
      share: 7,
      value: (verdict) => (verdict.unit.k === null ? null : ratingText(verdict, 'conservative')),
    },
    { head: t('calc.present'), share: 7, value: presentText },
    { head: t('calc.count'), number: true, share: 7, value: countText },
    { head: t('calc.worst'), share: 11, value: (verdict) => worstText(verdict, text) },
    {
      head: t('calc.uncovered'),
      number: true,
      share: 8,
      value: ({ reach }) => reach && tenths(reach.uncovered),
    },
    { head: t('calc.verdict'), share: 24, value: (verdict) => judgedText(verdict, found, text) },
    { head: t('calc.assumed'), file: true, value: (verdict) => assumedText(verdict, text) },
    { head: t('calc.rules'), file: true, value: (verdict) => citesText(unitCites(verdict, found), text) },
  ];
}

/** `severe`; null where the code has no such classes. */
export const hazardText = ({ unit }: UnitVerdict, { t }: Translator): string | null =>
  hasHazard(unit) ? t(`coverage.hazard-${unit.hazard.value}`) : null;

/** `A E`. */
export const classesText = ({ unit }: UnitVerdict): string =>
  unit.demands.map(({ fireClass }) => fireClass).join(' ');

/** Sums of ratings that are asked for, class by class: `12A 144B`; null where none is. */
export function ratingText({ unit }: UnitVerdict, by: 'withK' | 'conservative'): string | null {
  const parts = unit.demands.flatMap(({ required, leastRating, fireClass }) =>
    required === null ? [] : [`${required[by]}${letterOf(fireClass, leastRating?.value.letter)}`],
  );
  return parts.length === 0 ? null : [...new Set(parts)].join(' ');
}

/** Sums of ratings that stand there, of the classes that ask for one. */
export function presentText({ unit, present }: UnitVerdict): string | null {
  const parts = unit.demands.flatMap(({ required, leastRating, fireClass }, i) =>
    required === null ? [] : [`${present[i]?.rating ?? 0}${letterOf(fireClass, leastRating?.value.letter)}`],
  );
  return parts.length === 0 ? null : [...new Set(parts)].join(' ');
}

/** C and E are reckoned in the letter that their rating has. */
const letterOf = (fireClass: string, letter: 'A' | 'B' | undefined): string => letter ?? fireClass;

/** Units of extinguisher there, of how many there must be. */
export const countText = ({ unit, count }: UnitVerdict): string =>
  unit.leastCount === null ? String(count) : `${count} / ${unit.leastCount.value}`;

/** The place that is worst off by its share of the distance allowed: `A 12.3 / 15 m`; null while it isn't known. */
export function worstText(verdict: UnitVerdict, { t, formats }: Translator): string | null {
  const worst = worstPlace(verdict);
  if (worst === null) return null;
  const limit = formats.metres(worst.limit, Number.isInteger(worst.limit) ? 0 : 1);
  const length = Number.isFinite(worst.length) ? formats.fixed(worst.length, 1) : t('coverage.unreached');
  return `${worst.fireClass} ${length} / ${limit}`;
}
