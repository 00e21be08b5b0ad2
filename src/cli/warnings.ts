import type { Issue, MessageParams } from '../base/message';
import type { CommandContext } from './command';
import { ownId, ownParams } from './own-ids';
import { told } from './plan-file';

/** Warnings as `--json` gives them: where each is, among its params. */
export const warningsJson = (
  warnings: readonly Issue[],
): { readonly code: string; readonly params: MessageParams }[] =>
  warnings.map(({ code, place, params }) => ({
    code,
    params: { place: ownId(place), ...ownParams(params) },
  }));

/** Warnings for people, a line each. */
export const warningLines = (context: CommandContext, warnings: readonly Issue[]): string[] =>
  warnings.map((warning) => `  ${ownId(warning.place)}: ${told(context, warning)}`);
