import {
  extinguisherDesign,
  type ExtinguisherDesign,
} from '../../analyses/extinguishers/design/extinguisher-design';
import type { Severity } from '../../base/finding';
import { PROFILES, type Profile } from '../../model/schema/profiles';
import type { CampusDocument } from '../../model/schema/document';
import { optional, type Answer, type Command, type CommandContext } from '../command';
import { nearestWord } from '../nearest-word';
import { openPlan } from '../open-plan';
import { closedOption, hourOption, standardOption } from '../options';
import { toldFinding } from '../told-finding';
import { UsageError } from '../usage-error';
import { checkLines } from './check-lines';

/** Analyses that `check` knows. */
const ANALYSES = ['extinguishers'];

/** The worst first. */
const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'info'];

/** What breaks a rule anywhere in the plan, by all analyses or some of them. */
export const checkCommand: Command = {
  name: 'check',
  about: 'cli.about-check',
  options: [
    optional('standard', PROFILES.join('|')),
    optional('only', `${ANALYSES.join('|')},…`),
    optional('closed', 'ID,…'),
    optional('hour', 'HH:MM'),
  ],
  words: [],
  run: async (context) => {
    checkOnly(context.arguments.options.get('only'));
    const hour = hourOption(context.arguments);
    const standard = standardOption(context.arguments);
    const { plan } = await openPlan(context);
    const closed = closedOption(context.arguments, plan.document);
    context.progress(context.say('cli.computing'));
    // A plan file holds no records: there is no other date to ask for than the one of the design.
    const question = { limit: null, hour, closed, asOf: null };
    const asked = standard === null ? question : { ...question, profile: standard };
    const design = extinguisherDesign(plan, asked);
    return answer(context, plan.document, standard ?? plan.document.campus.profile, hour, design);
  },
};

/** `--only a,b`: each of them known. */
function checkOnly(given: string | undefined): void {
  const names = given?.split(',').map((name) => name.trim()) ?? [];
  const unknown = names.find((name) => !ANALYSES.includes(name));
  if (unknown === undefined) return;
  const nearest = nearestWord(unknown, ANALYSES) ?? '';
  throw new UsageError('cli.unknown-analysis', { word: unknown, nearest, known: ANALYSES.join(', ') });
}

function answer(
  context: CommandContext,
  document: CampusDocument,
  standard: Profile,
  hour: string | null,
  { findings, verdicts, measure }: ExtinguisherDesign,
): Answer {
  const worstFirst = SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const summary = {
    standard,
    hour,
    findings: findings.length,
    bySeverity: counted(worstFirst, ({ severity }) => severity),
    byCode: counted(worstFirst, ({ code }) => code),
    extinguishers: {
      points: measure.owners.length,
      units: verdicts.length,
      verdicts: counted(verdicts, ({ verdict }) => verdict),
    },
  };
  return {
    json: { findings: worstFirst.map(toldFinding), summary },
    lines: checkLines(context, document, worstFirst, summary),
    broken: findings.some(({ severity }) => severity !== 'info'),
  };
}

/** How many of each, those that come first first. */
function counted<T>(items: readonly T[], of: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return counts;
}
