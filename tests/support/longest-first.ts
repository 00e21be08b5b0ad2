import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node';

/**
 * The longest file begins first, whatever was measured on this machine before: what runs side by side ends together then, in a clean clone too.
 * `seconds` tells how long files of the folder take; where none are told, it is so many seconds a thousand bytes.
 */
export function longestFirst(
  folder: string,
  seconds: Readonly<Record<string, number>>,
  aKilobyte: number,
): TestSequencerConstructor {
  const secondsOf = (file: string): number =>
    seconds[relative(folder, file).replaceAll('\\', '/')] ?? (statSync(file).size / 1000) * aKilobyte;
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return files.toSorted((a, b) => secondsOf(b.moduleId) - secondsOf(a.moduleId));
    }
  };
}
