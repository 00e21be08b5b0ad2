import type { Translator } from '../../../../i18n/translator';
import type { CampusDocument } from '../../../../model/schema/document';
import { setUpNews } from '../../../../session/evacuation/runs/compare-runs';
import type { RunHead } from '../../../../session/evacuation/runs/run-list';
import { exitTexts } from '../exit-text';
import { EXIT_CHOICE_WORDS, presetOf } from '../how/preset-of';
import { momentText } from '../keep/moment-text';

/** Doors that a name tells. */
const NAMED = 2;

/** Runs as people tell them apart: by the names that they were given, else by their set-up; those of one name with when they were begun. O(runs · doors). */
export function runNames(
  document: CampusDocument,
  heads: readonly RunHead[],
  text: Translator,
): ReadonlyMap<string, string> {
  const plain = heads.map((head) => [head, head.name ?? setUpName(document, head, text)] as const);
  const seen = new Map<string, number>();
  for (const [, name] of plain) seen.set(name, (seen.get(name) ?? 0) + 1);
  return new Map(
    plain.map(([{ id, began }, name]) => [
      id,
      seen.get(name)! > 1 ? `${name} (${momentText(began).slice(5)})` : name,
    ]),
  );
}

/** What was shut, how many people, which model; then in what else it was set up otherwise than the run before it. */
function setUpName(document: CampusDocument, head: RunHead, text: Translator): string {
  const { facts, before } = head;
  const { t, formats } = text;
  const shut = facts.closed.slice(0, NAMED);
  const names = exitTexts(document, shut, text);
  const wasShut = before !== null && before.closed.length > 0;
  return [
    ...(shut.length > 0
      ? [
          t('rehearsal.runs-shut', {
            names: formats.list(shut.map((name) => names.get(name) ?? name)),
            more: facts.closed.length - shut.length,
          }),
        ]
      : wasShut
        ? [t('rehearsal.runs-nothing-shut')]
        : []),
    t('rehearsal.runs-people', { people: facts.people }),
    t(`rehearsal.preset-${presetOf(facts) ?? 'own'}`),
    ...setUpNews(head).flatMap((each): readonly string[] => {
      switch (each.kind) {
        // Told already.
        case 'shut':
        case 'opened':
        case 'people':
        case 'model':
          return [];
        case 'exit-choice':
          return [t(`rehearsal.exits-${EXIT_CHOICE_WORDS[each.now]}`)];
        case 'alarm':
          return [t('rehearsal.runs-by-alarm', { alarm: each.now })];
        case 'seed':
        case 'max-time':
        case 'step':
          return [t(`rehearsal.runs-by-${each.kind}`, each)];
        default:
          return [t(`rehearsal.runs-by-${each.kind}`)];
      }
    }),
  ].join(' · ');
}
