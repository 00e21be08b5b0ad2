import type { UnitVerdict } from './design-result';
import type { CoverageTotal } from './result';

/** What two ways of placing are held against each other by. Areas in m². */
export interface VariantFigures {
  readonly units: number;
  readonly broken: number;
  readonly uncovered: number;
  readonly findings: number;
  /** Findings by their code, the most first. */
  readonly byCode: readonly { readonly code: string; readonly count: number }[];
}

interface Measured {
  readonly total: CoverageTotal;
  readonly units: readonly UnitVerdict[];
  readonly findings: readonly { readonly code: string }[];
}

/** The figures of a whole result. O(units + findings). */
export function variantFigures({ total, units, findings }: Measured): VariantFigures {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    units: units.length,
    broken: units.filter(({ verdict }) => verdict === 'broken').length,
    uncovered: total.uncovered,
    findings: findings.length,
    byCode: [...counts]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  };
}
