import type { Result } from '../../base/result';
import { makeEvent } from '../../records/event/make-event';
import type { RecordEvent } from '../../records/event/record-event';
import type { StockRecord } from '../../records/stock/stock-state';
import type { RecordKeeper } from '../records/record-keeper';
import type { RecordTrouble } from '../records/record-trouble';

/** Takes back a movement, or a word on movements, that was written by mistake or twice: it stays in the records, and counts no more. */
export const withdrawRecord = (
  keeper: RecordKeeper,
  { id, about }: StockRecord,
  reason: string,
): Promise<Result<readonly RecordEvent[], RecordTrouble>> =>
  keeper.saveEvents((writer) => [
    makeEvent(writer, 'record.withdrawn', about, { reason }, { supersedes: id }),
  ]);
