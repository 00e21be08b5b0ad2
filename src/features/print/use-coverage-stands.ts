import { useAsOf, useCoverage, useView } from '../../session/react/use-stores';

/** Is the coverage that is known the one of the plan, the day, the hour and the limit that the sheet will name? */
export function useCoverageStands(): boolean {
  const choice = useView((view) => view.asOf);
  const measured = useCoverage(({ status }) => status === 'ready');
  const counted = useAsOf((asOf) => asOf.choice === choice && asOf.status === 'ready');
  return measured && (choice === 'designed' || counted);
}
