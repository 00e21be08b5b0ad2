import { DEMO_NOW } from '../../demo/hospital/year/calendar';
import { READINGS } from '../../demo/hospital/year/readings';
import { reportDuties, roundDuties } from '../../demo/hospital/year/rounds/duties';
import { yearOfRecords } from '../../demo/hospital/year/year-of-records';
import type { CampusDocument } from '../../model/schema/document';
import type { RecordEvent } from '../../records/event/record-event';
import type { Answer, CommandContext } from '../command';
import { writeOut } from '../out-file';
import { pairs, table } from '../table';
import { UsageError } from '../usage-error';

const EXTENSIONS = ['.json', '.jsonl'] as const;

/**
 * The year of records of the demo hospital (`made`), counted by type; written to a file where one is named. `.jsonl` has an event a line,
 * `.json` besides the events the demo's clock, what was owed and what the sensors say. Both are in order of time.
 */
export async function demoRecords(
  context: CommandContext,
  made: () => CampusDocument,
  out: string | undefined,
): Promise<Answer> {
  const extension = out === undefined ? null : extensionOf(out);
  const document = made();
  const events = yearOfRecords(document);
  if (out !== undefined)
    await writeOut(out, extension === '.jsonl' ? asLines(events) : asObject(document, events));
  const types = countedByType(events);
  return {
    json: { now: DEMO_NOW, events: events.length, types: Object.fromEntries(types) },
    lines: recordLines(context, events.length, types),
    broken: false,
  };
}

/** Asked before anything is made: an unknown extension must not cost the wait. */
function extensionOf(path: string): (typeof EXTENSIONS)[number] {
  const extension = EXTENSIONS.find((each) => path.toLowerCase().endsWith(each));
  if (extension === undefined)
    throw new UsageError('cli.unknown-format', { path, known: EXTENSIONS.join(', ') });
  return extension;
}

const asLines = (events: readonly RecordEvent[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

const asObject = ({ campus: { id } }: CampusDocument, events: readonly RecordEvent[]): string =>
  `${JSON.stringify({
    now: DEMO_NOW,
    duties: { rounds: roundDuties(id), reports: reportDuties(id) },
    readings: READINGS,
    events,
  })}\n`;

function countedByType(events: readonly RecordEvent[]): [type: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

const recordLines = (
  { say, formats }: CommandContext,
  total: number,
  types: readonly [string, number][],
): string[] => [
  ...pairs([
    [say('cli.demo-clock'), DEMO_NOW],
    [say('cli.events'), formats.number(total)],
  ]),
  '',
  ...table(
    [say('cli.event-type'), say('cli.count')],
    types.map(([type, count]) => [type, formats.number(count)]),
  ),
];
