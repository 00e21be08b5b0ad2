import type { StoreyExit } from '../../analyses/egress/result';
import type { Translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';

type Document = Pick<CampusDocument, 'openings' | 'spaces'>;

/**
 * What is written beside an exit that is open: a stair by its name, a door to the next compartment by the rooms that it joins, so that several
 * beside each other are told apart; all else, and what has no names, by its kind. O(1).
 */
export function exitPlate(
  { openings, spaces }: Document,
  { exit, kind }: Pick<StoreyExit, 'exit' | 'kind'>,
  { t, language }: Pick<Translator, 't' | 'language'>,
): string {
  const usual = t(`egress-tint.kind-${kind}`);
  const door = exit.kind === 'opening' ? lookUp(openings, exit.id) : null;
  const sides = (door?.spaces ?? []).flatMap((id) => {
    const space = id === null ? null : lookUp(spaces, id);
    return space === null
      ? []
      : [{ use: space.use, name: displayName(space.name, language) ?? space.number ?? '' }];
  });
  if (kind === 'stair' || kind === 'open-stair') {
    return sides.find(({ use }) => use === 'stair')?.name || usual;
  }
  const [a, b] = sides.map(({ name }) => name);
  return kind === 'compartment' && a && b && a !== b ? t('drill.door-between', { a, b }) : usual;
}
