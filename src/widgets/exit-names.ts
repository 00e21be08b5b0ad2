import type { ExitRef } from '../analyses/way-out/result';
import type { Translator } from '../i18n/translator';
import { lookUp } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';
import { doorNames, exitRefName } from './way-names';

/** Exits of one storey by their ids, doors of one name told apart. O(exits²) where many are called the same. */
export function exitNames(
  document: CampusDocument,
  exits: readonly { readonly exit: ExitRef }[],
  text: Translator,
): ReadonlyMap<string, string> {
  const openings = exits.flatMap(({ exit }) => {
    const opening = exit.kind === 'opening' ? lookUp(document.openings, exit.id) : null;
    return opening ?? [];
  });
  const doors: ReadonlyMap<string, string> = doorNames(document, openings, text);
  return new Map(
    exits.map(({ exit }) => [exit.id, doors.get(exit.id) ?? exitRefName(document, exit, text)] as const),
  );
}
