import type { Translator } from '../../../../i18n/translator';
import type { Distribution } from '../../../../model/scenario/distribution';
import type { EvacuationScenario } from '../../../../model/scenario/evacuation-scenario';

/** Standard deviations above the mean below which 95 in 100 of a normal distribution lie. */
const Z95 = 1.6449;

/** Of a lognormal distribution: what half, and 95 in 100, lie below. */
export const lognormalTimes = (mean: number, deviation: number): { median: number; late: number } => ({
  median: Math.exp(mean),
  late: Math.exp(mean + Z95 * deviation),
});

/** The lognormal distribution of which half lie below `median` and 95 in 100 below `late`. */
export const lognormalOf = (median: number, late: number): { mean: number; deviation: number } => ({
  mean: Math.log(median),
  deviation: Math.log(late / median) / Z95,
});

/** A premovement time in plain words. */
export function waitsText(waits: Distribution, { t }: Translator): string {
  switch (waits.distribution) {
    case 'constant':
      return t('rehearsal.waits-constant', waits);
    case 'uniform':
      return t('rehearsal.waits-uniform', waits);
    case 'normal':
      return t('rehearsal.waits-normal', waits);
    case 'lognormal':
      return t('rehearsal.waits-lognormal', lognormalTimes(waits.mean, waits.deviation));
    case 'list':
      return t('rehearsal.waits-list', { count: waits.values.length });
  }
}

/** The premovement time that all groups share; null = they differ, or there are none. O(groups). */
export function sharedWaits({ groups }: EvacuationScenario): Distribution | null {
  const [first, ...others] = groups;
  if (first === undefined) return null;
  const key = JSON.stringify(first.premovement);
  return others.every(({ premovement }) => JSON.stringify(premovement) === key) ? first.premovement : null;
}
