import type { MessageParams } from '../../base/message';
import { err, type Result } from '../../base/result';
import { localId } from '../../model/schema/ids';
import type { EvacuationCode, EvacuationIssue } from './result';

/** Names that a message lists at most. */
const MOST_NAMES = 20;

/** Tells the id that a scenario means by a name: as the plan's file has it, or with its prefix; null = none. O(ids), then O(1) a name. */
export function naming<T extends string>(ids: readonly T[]): (name: string) => T | null {
  const byName = new Map<string, T>([
    ...ids.map((id) => [localId(id), id] as const),
    ...ids.map((id) => [id, id] as const),
  ]);
  return (name) => byName.get(name) ?? null;
}

/** Names for a message, not too many of them. O(names). */
export const knownNames = (names: readonly string[]): string =>
  names.length <= MOST_NAMES ? names.join(', ') : `${names.slice(0, MOST_NAMES).join(', ')} …`;

/** One trouble. */
export const issue = (
  code: EvacuationCode,
  place: string,
  params: MessageParams,
): Result<never, EvacuationIssue> => err({ code, place, params });
