import type { Result } from '../../base/result';
import type { Ulid } from '../../base/ulid';
import { makeEvent } from '../../records/event/make-event';
import type { RecordEvent } from '../../records/event/record-event';
import type { RecordKeeper } from '../records/record-keeper';
import type { RecordTrouble } from '../records/record-trouble';

/** Says of movements of a store that look like one written twice that each is real: no balance changes. */
export const tellApart = (
  keeper: RecordKeeper,
  store: string,
  movements: readonly Ulid[],
  note: string,
): Promise<Result<readonly RecordEvent[], RecordTrouble>> =>
  keeper.saveEvents((writer) => [
    makeEvent(writer, 'stock.told-apart', store, { events: [...movements], note }),
  ]);
