import type { Issue } from '../base/message';
import { formatOfFile, PLAN_FORMATS } from '../formats/plan-formats';
import type { PlanFormat, PlanRead } from '../formats/format';
import { readPlan } from '../formats/read-plan';
import { translator } from '../i18n/translator';
import type { CampusDocument } from '../model/schema/document';
import type { CommandContext } from './command';
import { bytesOf } from './in-file';
import { writeOut } from './out-file';
import { UsageError } from './usage-error';

/** The plan that `--plan` names, a file or `demo`; throws a `UsageError` for whatever is wrong with it. */
export async function readPlanFile(context: CommandContext): Promise<PlanRead> {
  const path = context.arguments.options.get('plan') ?? '';
  if (path === 'demo') return { document: await demoHospital(), warnings: [] };
  const format = formatOf(path);
  context.progress(context.say('cli.reading', { path }));
  const read = readPlan(format, await bytesOf(path));
  if (read.ok) return read.value;
  throw new UsageError('cli.bad-file', { path, place: read.error.place, text: told(context, read.error) });
}

/** Loaded only when it is asked for: no other plan needs the code that makes it. */
async function demoHospital(): Promise<CampusDocument> {
  const { hospital } = await import('../demo/hospital/hospital');
  return hospital();
}

/** Writes a document in the format that the path's extension names; what has no place in it comes back. */
export async function writePlanFile(path: string, document: CampusDocument): Promise<readonly Issue[]> {
  const { text, warnings } = formatOf(path).write(document);
  await writeOut(path, text);
  return warnings;
}

/** The format of a path; throws a `UsageError` when no format has its extension. */
export function formatOf(path: string): PlanFormat {
  const format = formatOfFile(path);
  if (format) return format;
  const known = PLAN_FORMATS.flatMap((each) => each.extensions).join(', ');
  throw new UsageError('cli.unknown-format', { path, known });
}

/** A trouble in the person's language. */
export const told = (context: CommandContext, issue: Issue): string =>
  translator(context.language).tell(issue);
