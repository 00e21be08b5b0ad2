import { resolve } from 'node:path';
import { COMMANDS } from '../../src/cli/commands/commands';
import { runCommandLine } from '../../src/cli/run';

/** What a command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as `main.ts` does. */
export async function wardtwin(...argv: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(argv, COMMANDS, {
    out: (text) => out.push(text),
    error: (text) => err.push(text),
    languages: ['en_GB.UTF-8'],
    interactive: false,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The one JSON object that a command wrote; fails when the command did. */
export async function answerOf(...argv: string[]): Promise<unknown> {
  const ran = await wardtwin(...argv, '--json');
  if (ran.code !== 0) throw new Error(`exit ${ran.code}: ${ran.err}`);
  return JSON.parse(ran.out);
}

export const TWO_WARDS = resolve(import.meta.dirname, '../fixtures/two-wards.plan.geojson');
