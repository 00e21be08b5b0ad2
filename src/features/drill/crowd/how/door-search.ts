import type { Translator } from '../../../../i18n/translator';
import { storeyGroups } from '../../../../model/query/storey-groups';
import type { CampusDocument } from '../../../../model/schema/document';
import type { OpeningId, StoreyId } from '../../../../model/schema/ids';
import { storeyMark } from '../../../../widgets/way-names';
import { doorsOf } from '../exit-text';

/** A door that can be shut, as people call it. */
export interface NamedDoor {
  readonly id: OpeningId;
  readonly label: string;
  /** What is searched, in small letters. */
  readonly key: string;
}

/** Doors of a storey, by name. */
export interface StoreyOfDoors {
  readonly storey: StoreyId;
  readonly mark: string;
  readonly doors: readonly NamedDoor[];
}

/** All doors of a plan that can be shut, storey by storey, building by building, the lowest first. O(doors log doors). */
export const allDoors = (document: CampusDocument, text: Translator): readonly StoreyOfDoors[] =>
  storeyGroups(document)
    .flatMap(({ storeys }) => storeys)
    .flatMap(({ id: storey }) => {
      const mark = storeyMark(document, storey, text);
      const doors = [...doorsOf(document, [storey], text)]
        .map(([id, label]) => ({ id, label, key: `${mark} ${label}`.toLocaleLowerCase() }))
        .toSorted((a, b) => a.label.localeCompare(b.label, text.language, { numeric: true }));
      return doors.length === 0 ? [] : [{ storey, mark, doors }];
    });

/** The first `most` doors in whose names and storeys every word stands, those in `without` left out, and how many more there are. O(doors). */
export function foundDoors(
  all: readonly StoreyOfDoors[],
  query: string,
  without: ReadonlySet<OpeningId>,
  most: number,
): { readonly storeys: readonly StoreyOfDoors[]; readonly more: number } {
  const words = query
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { storeys: [], more: 0 };
  let found = 0;
  const storeys = all.flatMap((each) => {
    const fitting = each.doors.filter(
      ({ id, key }) => !without.has(id) && words.every((word) => key.includes(word)),
    );
    const doors = fitting.slice(0, Math.max(0, most - found));
    found += fitting.length;
    return doors.length === 0 ? [] : [{ ...each, doors }];
  });
  return { storeys, more: Math.max(0, found - most) };
}
