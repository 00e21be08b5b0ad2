import { expect } from 'vitest';
import type { CaseId } from '../../../src/analyses/verification/case-ids';
import { VERIFICATION_CASES } from '../../../src/analyses/verification/suite';
import { verifySteps } from '../../../src/analyses/verification/verify';
import { finished } from '../../../src/base/steps';
import { costlyOf } from '../../support/cases';

/** Crowds on a busy machine take this long at most, milliseconds. */
export const LONG = 900_000;

/**
 * Runs a case with two seeds by its presets, also by those that have no say in whether it passes, and expects every figure within its bounds but those that are known
 * to miss them (`default: all-out 4 m`): these must miss them, so that the list says what the models can't do and nothing else. A heavy case is run by
 * those that have a say only, and by its first preset only in `npm test`.
 */
export function expectVerdicts(id: CaseId, knownToFail: readonly string[] = [], isHeavy = false): void {
  const test = VERIFICATION_CASES.find((each) => each.id === id);
  if (test === undefined) throw new Error(`no case ${id}`);
  const withSay = test.presets.filter((preset) => preset !== 'jupedsim');
  const presets = isHeavy ? costlyOf(withSay, [0]) : test.presets;
  const outcome = finished(verifySteps({ ...test, presets }, { full: false }));
  const failed = outcome.presets.flatMap(({ preset, measured }) =>
    measured
      .filter(({ pass }) => pass === false)
      .map(({ what, of, values }) => ({ name: `${preset}: ${what} ${of}`, values })),
  );
  expect(
    failed.map(({ name }) => name),
    JSON.stringify(failed),
  ).toEqual(knownToFail.filter((name) => presets.some((preset) => name.startsWith(`${preset}: `))));
  for (const { preset, seeds, measured } of outcome.presets) {
    expect(seeds, preset).toEqual([1, 2]);
    for (const { values, what, of } of measured) expect(values, `${preset} ${what} ${of}`).toHaveLength(2);
  }
}
