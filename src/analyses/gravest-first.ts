import type { Finding, Severity } from '../base/finding';

const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/** The gravest first, then by code and id: the same for the same findings in any order. O(n log n). */
export const gravestFirst = <F extends Finding>(findings: readonly F[]): F[] =>
  findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      order(a.code, b.code) ||
      order(a.id, b.id),
  );

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
