import { useAsOf, useView } from './use-stores';

/**
 * Is it known which assets can't be counted on, as of the day that is looked at? Where there are no records nothing is
 * known to be absent, and that is said elsewhere.
 */
export function useAbsentKnown(): boolean {
  const wanted = useView((view) => view.asOf);
  const choice = useAsOf((state) => state.choice);
  const status = useAsOf((state) => state.status);
  return choice === wanted && status !== 'reading' && status !== 'counting';
}
