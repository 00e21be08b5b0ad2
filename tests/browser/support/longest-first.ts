import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Seconds that a file takes beside another one on two cores, as `npm test` runs it; where none are told, its size tells. */
export const SECONDS: Readonly<Record<string, number>> = {
  'axe.test.ts': 70,
  'camera-library.test.ts': 15,
  'camera-papers.test.ts': 45,
  'camera-picture.test.ts': 60,
  'camera-placement.test.ts': 30,
  'cameras.test.ts': 40,
  'campus.test.ts': 45,
  'chemical-stores.test.ts': 85,
  'chemicals.test.ts': 75,
  'design.test.ts': 30,
  'escape-plan.test.ts': 25,
  'glyphs.test.ts': 18,
  'inspector-photo.test.ts': 14,
  'inspector.test.ts': 31,
  'jobs.test.ts': 160,
  'keeping.test.ts': 117,
  'layers.test.ts': 22,
  'offline.test.ts': 62,
  'page.test.ts': 60,
  'picture.test.ts': 37,
  'planner.test.ts': 30,
  'print.test.ts': 29,
  'proposals.test.ts': 23,
  'records-device.test.ts': 47,
  'scene-view.test.ts': 35,
  'search.test.ts': 38,
  'touch.test.ts': 21,
};
/** Seconds a thousand bytes of a test, in the middle of those above. */
const A_KILOBYTE = 6;

const secondsOf = (file: string): number =>
  SECONDS[basename(file)] ?? (statSync(file).size / 1000) * A_KILOBYTE;

/**
 * The longest file begins first, whatever was measured on this machine before: two that run side by side end together then,
 * in a clean clone too.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => secondsOf(b.moduleId) - secondsOf(a.moduleId));
  }
}
