import type { Translator } from '../../../../i18n/translator';
import type { EvacuationScenario } from '../../../../model/scenario/evacuation-scenario';
import type { CampusDocument } from '../../../../model/schema/document';
import { storeyMark } from '../../../../widgets/way-names';
import { exitTexts } from '../exit-text';
import { storeyNamed } from '../named';

/** Named of those that are shut, or change. */
const NAMED = 6;

/**
 * What a run's figures hang on besides the plan, in words, one sentence each: exits and doors that were shut, that changed meanwhile,
 * storeys with smoke; none where all was as drawn. O(doors log doors of their storeys).
 */
export function runConditions(
  document: CampusDocument,
  { closed, changes, smoke }: Pick<EvacuationScenario, 'closed' | 'changes' | 'smoke'>,
  text: Translator,
): readonly string[] {
  const { t, formats } = text;
  const changing = [...new Set(changes.map(({ exit }) => exit))];
  const shut = closed.slice(0, NAMED);
  const named = changing.slice(0, NAMED);
  const names = exitTexts(document, [...shut, ...named], text);
  const listed = (some: readonly string[]): string =>
    formats.list(some.map((name) => names.get(name) ?? name));
  const storeys = (smoke?.storeys ?? []).map(({ storey }) => {
    const known = storeyNamed(document, storey);
    return known ? storeyMark(document, known.id, text) : storey;
  });
  return [
    ...(closed.length === 0
      ? []
      : [
          t('rehearsal.ran-shut', {
            count: closed.length,
            names: listed(shut),
            more: closed.length - shut.length,
          }),
        ]),
    ...(changing.length === 0
      ? []
      : [
          t('rehearsal.ran-changed', {
            count: changing.length,
            names: listed(named),
            more: changing.length - named.length,
          }),
        ]),
    ...(storeys.length === 0 ? [] : [t('rehearsal.ran-smoke', { storeys: formats.list(storeys) })]),
  ];
}
