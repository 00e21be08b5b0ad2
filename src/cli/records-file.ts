import { isIsoTime, type IsoTime } from '../base/time/iso-time';
import { parseEvent, type ParsedEvent } from '../records/event/parse-event';
import type { RecordEvent } from '../records/event/record-event';
import { bytesOf } from './in-file';
import { UsageError } from './usage-error';

/** Records as they came, and where their clock stands; null = they have none. */
export interface ReadRecords {
  readonly parsed: readonly ParsedEvent[];
  readonly now: IsoTime | null;
}

export const RECORD_EXTENSIONS = ['.json', '.jsonl'] as const;

/** Events that the program made itself. */
export const ownRecords = (events: readonly RecordEvent[], now: IsoTime): ReadRecords => ({
  parsed: events.map((event) => ({ readable: true, event })),
  now,
});

/**
 * A file of records: `.jsonl` with an event a line, `.json` with `events` and perhaps the clock (`now`), as `demo --records`
 * writes them. An event that can't be read is kept as such; throws a `UsageError` for a file that can't. O(bytes).
 */
export async function readRecordsFile(path: string): Promise<ReadRecords> {
  const extension = RECORD_EXTENSIONS.find((each) => path.toLowerCase().endsWith(each));
  if (extension === undefined) {
    throw new UsageError('cli.unknown-format', { path, known: RECORD_EXTENSIONS.join(', ') });
  }
  const text = new TextDecoder().decode(await bytesOf(path));
  if (extension === '.jsonl') {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { parsed: lines.map((line, i) => parseEvent(jsonOf(path, line, i + 1))), now: null };
  }
  const told = jsonOf(path, text, null);
  const events = Array.isArray(told) ? told : field(told, 'events');
  if (!Array.isArray(events)) throw new UsageError('cli.no-records', { path });
  const now = field(told, 'now');
  return { parsed: events.map(parseEvent), now: isIsoTime(now) ? now : null };
}

/** What a text of JSON says; `line` null = of the whole file. */
function jsonOf(path: string, text: string, line: number | null): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('cli.bad-json', { path, line });
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
