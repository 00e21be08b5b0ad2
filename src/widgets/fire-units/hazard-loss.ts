import type { Translator } from '../../i18n/translator';
import type { HazardState } from '../../records/hazard/hazard-state';
import { KNOWN_CHECKLISTS } from '../../standards/duty-profile';
import type { UnitWithout } from '../../session/design/unit-without';

/**
 * What open hazards on an extinguisher take away: the whole place; one of several that are charted there; nothing that
 * reaches floor; or nobody told.
 */
export type HazardLoss = 'away' | 'one-less' | 'stands' | 'untold';

/** What is wrong with it keeps nobody from taking it and using it. */
const HARMLESS: ReadonlySet<string> = new Set([
  'extinguisher.mounting',
  'extinguisher.label-outward',
  'extinguisher.nameplate',
  'extinguisher.sign',
  'extinguisher.service-date',
]);
const AS_CHARTED = 'extinguisher.as-charted';

/** Worst first. */
const ORDER: readonly HazardLoss[] = ['away', 'untold', 'one-less', 'stands'];

/** The worst that open hazards take away; `count`: how many the plan has at that place. O(hazards · items). */
export function hazardLoss(hazards: readonly HazardState[], count: number): HazardLoss {
  const losses = new Set(hazards.map(({ raised }) => lossOf(raised?.body.item ?? null, count)));
  return ORDER.find((loss) => losses.has(loss)) ?? 'untold';
}

function lossOf(item: string | null, count: number): HazardLoss {
  if (item === null) return 'untold';
  if (item === AS_CHARTED) return count > 1 ? 'one-less' : 'untold';
  if (HARMLESS.has(item)) return 'stands';
  const fails = KNOWN_CHECKLISTS.some(({ items }) =>
    items.some(({ id, whenFailed }) => id === item && whenFailed !== 'none'),
  );
  return fails ? 'away' : 'untold';
}

/** How many of a place's extinguishers a loss takes; null where nobody told. */
export const lostOf = (loss: HazardLoss, count: number): number | null =>
  loss === 'away' ? count : loss === 'one-less' ? 1 : null;

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
  return t(loss === 'one-less' ? 'hazard-price.unit-one-less' : 'hazard-price.unit-away', {
    unit: mark,
    short: short.length === 0 ? t('hazard-price.enough') : formats.list([...new Set(short)]),
  });
}
