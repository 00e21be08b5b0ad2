import type { Issue } from '../base/message';
import type { Result } from '../base/result';
import { overloadOf } from '../model/derive/plan-load';
import { localId } from '../model/schema/ids';
import { fileError } from './file-issue';
import type { PlanFormat, PlanRead } from './format';

/** A plan from a file, as `PlanFormat.read`; one that is legal but could not be worked with is refused too. */
export function readPlan(format: PlanFormat, source: Uint8Array | string): Result<PlanRead, Issue> {
  const read = format.read(source);
  const over = read.ok ? overloadOf(read.value.document) : null;
  if (over === null) return read;
  const place = localId(over.storey);
  return fileError(over.kind === 'size' ? 'file.too-much-drawn' : 'file.tangled', place);
}
