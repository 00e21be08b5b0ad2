import { computeCameras } from '../../analyses/cameras/compute';
import { computeEgress } from '../../analyses/egress/compute';
import { extinguisherDesign } from '../../analyses/extinguishers/design/extinguisher-design';
import type { Finding, Severity } from '../../base/finding';
import { PROFILES } from '../../model/schema/profiles';
import { ANALYSES, type Analysis } from '../analyses';
import { CAMERA_OPTIONS, cameraQuestion } from '../camera-question';
import { optional, type Command } from '../command';
import { nearestWord } from '../nearest-word';
import { openPlan } from '../open-plan';
import { closedOption, hourOption, standardOption } from '../options';
import { toldFinding } from '../told-finding';
import { UsageError } from '../usage-error';
import { checkChemicals } from './check-chemicals';
import { checkLines } from './check-lines';
import { counted, toldCameras, toldChemicals, toldDesign, toldEgress } from './check-summary';

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
    optional('records', 'FILE'),
    optional('as-of', 'DATE'),
    ...CAMERA_OPTIONS,
  ],
  words: [],
  run: async (context) => {
    const { arguments: parsed } = context;
    const analyses = askedAnalyses(parsed.options.get('only'));
    const hour = hourOption(parsed);
    const profile = standardOption(parsed);
    const { plan } = await openPlan(context);
    const closed = closedOption(parsed, plan.document);
    context.progress(context.say('cli.computing'));
    const asked = { hour, closed };
    // Extinguishers are checked as designed: records take none of them away here.
    const design = analyses.has('extinguishers')
      ? extinguisherDesign(plan, {
          ...asked,
          limit: null,
          asOf: null,
          ...(profile === null ? {} : { profile }),
        })
      : null;
    const chemicals = analyses.has('chemicals')
      ? await checkChemicals(plan, parsed, { ...asked, profile })
      : null;
    const question = analyses.has('cameras') ? await cameraQuestion(plan.document, parsed) : null;
    const cameras = question && computeCameras(plan.document, question);
    const waysOut = { ...asked, profile };
    const egress = analyses.has('egress') ? computeEgress(plan, waysOut) : null;
    const findings: readonly Finding[] = [
      ...(design?.findings ?? []),
      ...(chemicals?.result.findings ?? []),
      ...(cameras?.findings ?? []),
      ...(egress?.findings ?? []),
    ];
    const worstFirst = SEVERITIES.flatMap((severity) =>
      findings.filter((each) => each.severity === severity),
    );
    const summary = {
      standard: profile ?? plan.document.campus.profile,
      hour,
      findings: findings.length,
      bySeverity: counted(worstFirst, ({ severity }) => severity),
      byCode: counted(worstFirst, ({ code }) => code),
      ...(design === null ? {} : { extinguishers: toldDesign(design) }),
      ...(chemicals === null ? {} : { chemicals: toldChemicals(chemicals) }),
      ...(cameras === null || question === null ? {} : { cameras: toldCameras(cameras, question) }),
      ...(egress === null ? {} : { egress: toldEgress(egress, waysOut) }),
    };
    return {
      json: { findings: worstFirst.map(toldFinding), summary },
      lines: checkLines(context, plan.document, worstFirst, summary),
      broken: findings.some(({ severity }) => severity !== 'info'),
    };
  },
};

/** `--only a,b`: each of them known; all where none is named. */
function askedAnalyses(given: string | undefined): ReadonlySet<Analysis> {
  const names = given?.split(',').map((name) => name.trim()) ?? [...ANALYSES];
  return new Set(
    names.map((word) => {
      const known = ANALYSES.find((each) => each === word);
      if (known !== undefined) return known;
      const nearest = nearestWord(word, ANALYSES) ?? '';
      throw new UsageError('cli.unknown-analysis', { word, nearest, known: ANALYSES.join(', ') });
    }),
  );
}
