import type { SetUpDifference } from '../../../../analyses/evacuation/compare/set-up-difference';
import type { Translator } from '../../../../i18n/translator';
import type { CampusDocument } from '../../../../model/schema/document';
import type { ComparedRuns } from '../../../../session/evacuation/runs/compare-runs';
import type { KeptRun, RunHead } from '../../../../session/evacuation/runs/run-list';
import { exitTexts } from '../exit-text';
import { EXIT_CHOICE_WORDS, presetOf } from '../how/preset-of';
import { runNames } from './run-name';

/** Named of doors that one run shut and the other didn't. */
const NAMED = 6;

/** In what two runs were set up otherwise, a sentence each; none = in nothing. O(doors log doors of their storeys). */
export const differenceTexts = (
  document: CampusDocument,
  { differences }: Pick<ComparedRuns, 'differences'>,
  text: Translator,
): readonly string[] => differences.map((each) => differenceText(document, each, text));

function differenceText(document: CampusDocument, each: SetUpDifference, text: Translator): string {
  const { t, formats } = text;
  switch (each.kind) {
    case 'shut':
    case 'opened': {
      const named = each.doors.slice(0, NAMED);
      const names = exitTexts(document, named, text);
      return t(`rehearsal.compare-${each.kind}`, {
        doors: each.doors.length,
        names: formats.list(named.map((name) => names.get(name) ?? name)),
        more: each.doors.length - named.length,
      });
    }
    case 'people':
    case 'seed':
    case 'max-time':
    case 'step':
      return t(`rehearsal.compare-${each.kind}`, each);
    case 'model': {
      const [before, now] = [each.before, each.now].map((model) =>
        t(`rehearsal.preset-${presetOf({ model }) ?? 'own'}`),
      ) as [string, string];
      return t('rehearsal.compare-model', { before, now });
    }
    case 'exit-choice':
      return t('rehearsal.compare-choice', {
        before: t(`rehearsal.exits-${EXIT_CHOICE_WORDS[each.before]}`),
        now: t(`rehearsal.exits-${EXIT_CHOICE_WORDS[each.now]}`),
      });
    case 'alarm':
      return t('rehearsal.compare-alarm', { alarm: each.now });
    default:
      return t(`rehearsal.compare-${each.kind}`);
  }
}

/** What keeps the times of two runs from being compared as they stand. O(doors shut). */
export function comparisonWarnings(
  document: CampusDocument,
  { before, now }: { readonly before: KeptRun; readonly now: KeptRun },
  { differences, reasons }: Pick<ComparedRuns, 'differences' | 'reasons'>,
  heads: readonly RunHead[],
  text: Translator,
): readonly string[] {
  const { t, formats } = text;
  const names = runNames(document, heads, text);
  return [
    ...(reasons.length < 2
      ? []
      : [
          t('rehearsal.compare-reasons', {
            count: reasons.length,
            reasons: formats.list(reasons.map((reason) => t(`rehearsal.reason-${reason}`))),
          }),
        ]),
    ...(differences.some(({ kind }) => kind === 'seed') ? [t('rehearsal.compare-chance')] : []),
    ...[before, now].flatMap(({ head }) =>
      head.ended === 'stopped'
        ? [t('rehearsal.compare-stopped', { name: names.get(head.id) ?? head.id })]
        : [],
    ),
  ];
}
