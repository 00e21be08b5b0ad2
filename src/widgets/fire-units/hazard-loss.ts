import type { Translator } from '../../i18n/translator';
import type { RecordBook } from '../../records/fold/record-book';
import type { HazardState } from '../../records/hazard/hazard-state';
import type { ChecklistItem } from '../../standards/checklists/checklist';
import type { DutyProfile } from '../../standards/duty-profile';
import type { UnitWithout } from '../../session/design/unit-without';

/**
 * What open hazards on an extinguisher take away: the whole place; one of several perhaps, since one of them isn't as
 * charted; nothing that reaches floor; or nobody told.
 */
export type HazardLoss = 'away' | 'maybe-less' | 'stands' | 'untold';

/** By what it is told what a failed item says of the extinguisher itself. */
export interface HazardForms {
  /** The records, where the form that found it says so; they may not know it. */
  readonly book: Pick<RecordBook, 'factEvents'>;
  /** The forms of the plan's code, for hazards that no record is known of. */
  readonly duties: DutyProfile;
}

/** What is wrong with it keeps nobody from taking it and using it, where the form doesn't say otherwise. */
const HARMLESS: ReadonlySet<string> = new Set([
  'extinguisher.mounting',
  'extinguisher.label-outward',
  'extinguisher.nameplate',
  'extinguisher.sign',
  'extinguisher.service-date',
  'extinguisher.scrap-date',
]);
/** Kind, size and number in one: nobody is told which of them failed. */
const AS_CHARTED = 'extinguisher.as-charted';

/** Worst first. */
const ORDER: readonly HazardLoss[] = ['away', 'untold', 'maybe-less', 'stands'];

/** The worst that open hazards take away; `count`: how many the plan has at that place. O(hazards · (items + events of the extinguisher)). */
export function hazardLoss(hazards: readonly HazardState[], count: number, forms: HazardForms): HazardLoss {
  const losses = new Set(hazards.map(({ raised }) => lossOf(raised, count, forms)));
  return ORDER.find((loss) => losses.has(loss)) ?? 'untold';
}

function lossOf(raised: HazardState['raised'], count: number, forms: HazardForms): HazardLoss {
  const item = raised?.body.item ?? null;
  if (raised === null || item === null) return 'untold';
  const effect = effectOf(raised, item, forms);
  if (effect !== null && effect !== 'none') return 'away';
  if (item === AS_CHARTED) return count > 1 ? 'maybe-less' : 'untold';
  return effect === 'none' && HARMLESS.has(item) ? 'stands' : 'untold';
}

/**
 * What a failed item says of the extinguisher by the record that raised the hazard, as coverage takes it too: codes differ in
 * it. Null where neither it nor the plan's own forms know the item.
 */
function effectOf(
  { body }: NonNullable<HazardState['raised']>,
  item: string,
  { book, duties }: HazardForms,
): ChecklistItem['whenFailed'] | null {
  const { inspection, asset } = body;
  const record = inspection && asset ? book.factEvents(asset).find(({ id }) => id === inspection) : undefined;
  if (record?.type === 'inspection.recorded') return record.body.faults[item] ?? null;
  const known = duties.checklists.flatMap(({ items }) => items.find(({ id }) => id === item) ?? []);
  return known[0]?.whenFailed ?? null;
}

/** How many of a place's extinguishers a loss takes, or may take; null where nobody told. */
export const lostOf = (loss: HazardLoss, count: number): number | null =>
  loss === 'away' ? count : loss === 'maybe-less' ? 1 : null;

/** What its calculation unit is short of then, by rating and by number; that it is short of nothing is said too. */
export function unitLossText(
  { verdict, count, ratings }: UnitWithout,
  mark: string,
  loss: HazardLoss,
  { t, formats }: Translator,
): string {
  const { demands, leastCount } = verdict.unit;
  const least = leastCount?.value ?? 0;
  const short = [
    ...demands.flatMap(({ required, leastRating, fireClass }, i) => {
      const there = ratings[i] ?? 0;
      if (required === null || there >= required.withK) return [];
      const letter = leastRating?.value.letter ?? fireClass;
      return [
        t('hazard-price.short-rating', {
          present: `${there}${letter}`,
          needed: `${required.withK}${letter}`,
          short: `${required.withK - there}${letter}`,
        }),
      ];
    }),
    ...(count < least ? [t('hazard-price.short-count', { count, least })] : []),
  ];
  return t(loss === 'maybe-less' ? 'hazard-price.unit-one-less' : 'hazard-price.unit-away', {
    unit: mark,
    short: short.length === 0 ? t('hazard-price.enough') : formats.list([...new Set(short)]),
  });
}
