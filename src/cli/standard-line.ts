import type { Profile } from '../model/schema/profiles';
import { STANDARDS, type Analysis } from './analyses';
import type { CommandContext } from './command';

/** Whose code counts, with the standards that the analyses asked for go by. */
export const standardLine = (
  { say }: CommandContext,
  profile: Profile,
  analyses: readonly Analysis[],
): string =>
  say(`cli.standard-${profile}`, {
    names: [...new Set(analyses.flatMap((analysis) => STANDARDS[analysis][profile]))],
  });
