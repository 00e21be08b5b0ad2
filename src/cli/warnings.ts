import type { Issue, MessageParams } from '../base/message';

/** Warnings as `--json` gives them: where each is, among its params. */
export const warningsJson = (
  warnings: readonly Issue[],
): { readonly code: string; readonly params: MessageParams }[] =>
  warnings.map(({ code, place, params }) => ({ code, params: { place, ...params } }));
