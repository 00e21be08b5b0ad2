import type { Finding } from '../../base/finding';
import type { UnitVerdict } from './design-result';
import type { CoverageTotal } from './result';

/** What two ways of placing are held against each other by. Areas in m². */
export interface VariantFigures {
  readonly units: number;
  readonly broken: number;
  readonly uncovered: number;
  /** What is broken; what was only assumed is no fault of a placing. */
  readonly findings: number;
  /** The same by their code, the most first. */
  readonly byCode: readonly { readonly code: string; readonly count: number }[];
}

interface Measured {
  readonly total: CoverageTotal;
  readonly units: readonly UnitVerdict[];
  readonly findings: readonly Pick<Finding, 'code' | 'severity'>[];
}

/** The figures of a whole result. O(units + findings). */
export function variantFigures({ total, units, findings }: Measured): VariantFigures {
  const faults = findings.filter(({ severity }) => severity !== 'info');
  const counts = new Map<string, number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    units: units.length,
    broken: units.filter(({ verdict }) => verdict === 'broken').length,
    uncovered: total.uncovered,
    findings: faults.length,
    byCode: [...counts]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  };
}
