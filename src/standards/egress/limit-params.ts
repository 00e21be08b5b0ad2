import type { MessageParams } from '../../base/message';
import type { Limit } from './limit-steps';

/**
 * What a sentence tells of a limit: its value and unit, how it is measured, the steps that it was come to by (`table:20 open-stair:18`)
 * and what was taken for the stricter (`fire-grade sprinklers`). O(steps).
 */
export const limitParams = ({ limit, row, steps, assumed }: Limit): MessageParams => ({
  limit,
  unit: row.unit,
  measured: row.measured,
  steps: steps.map(({ kind, value }) => `${kind}:${value}`).join(' '),
  assumed: assumed.join(' '),
});
