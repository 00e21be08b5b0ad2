import { err, type Result } from '../../base/result';
import type { Issue, MessageParams } from '../../base/message';

/** Why a wall, an opening or a space can't be made as asked: nothing was changed. `place` = id of what stands in the way. */
export type MendCode =
  | 'mend.wall-too-short'
  | 'mend.shape-not-legal'
  | 'mend.opening-off-wall'
  | 'mend.opening-overlaps'
  | 'mend.opening-left-over'
  | 'mend.split-misses'
  | 'mend.split-too-small'
  | 'mend.split-in-door'
  | 'mend.spaces-apart'
  | 'mend.other-storey'
  | 'mend.no-wall-here'
  | 'mend.both-recorded'
  | 'mend.records-unread'
  | 'mend.value-too-small'
  | 'mend.value-too-large'
  | 'mend.value-not-legal'
  | 'mend.text-not-legal'
  | 'mend.gone';

export type MendIssue = Issue<MendCode>;

export const refuse = (code: MendCode, place: string, params: MessageParams = {}): Result<never, MendIssue> =>
  err({ code, place, params });
