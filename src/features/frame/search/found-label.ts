import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { spaceAt } from '../../../model/query/space-at';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { FoundItem } from '../../../session/search/found';
import { spaceLabel, storeyLabel } from '../../../widgets/labels';
import { buildingTitle } from '../../../model/query/building-title';

/** What a find is called, and where or what it is. */
export interface FoundLabel {
  readonly title: string;
  readonly note: string;
}

/** Null when the plan doesn't have it any more. O(rooms of its storey). */
export function foundLabel(
  item: FoundItem,
  document: CampusDocument,
  marks: ReadonlyMap<StoreyId, string>,
  text: Translator,
): FoundLabel | null {
  const { t, language } = text;
  const join = (...parts: readonly (string | null | undefined)[]): string =>
    parts.filter((part) => part != null && part !== '').join(' · ');
  switch (item.kind) {
    case 'command':
      return { title: t(item.id), note: '' };
    case 'building': {
      const building = lookUp(document.buildings, item.id);
      return building && { title: buildingTitle(building, language), note: '' };
    }
    case 'storey': {
      const storey = lookUp(document.storeys, item.id);
      if (!storey) return null;
      const building = storey.building === null ? null : lookUp(document.buildings, storey.building);
      return {
        title: storeyLabel(document, item.id, text),
        note: join(marks.get(item.id), building && displayName(building.name, language)),
      };
    }
    case 'room': {
      const space = lookUp(document.spaces, item.id);
      if (!space) return null;
      const department = space.department === null ? null : lookUp(document.departments, space.department);
      return {
        title: spaceLabel(document, item.id, text),
        note: join(marks.get(space.storey), department && displayName(department.name, language)),
      };
    }
    case 'asset': {
      const asset = lookUp(document.assets, item.id);
      if (!asset || asset.retired) return null;
      const kind = t(`asset.${asset.kind}`);
      const name = displayName(asset.name, language);
      const room = spaceAt(document, asset.storey, asset.x, asset.y);
      return {
        title: join(asset.number ?? name ?? kind, asset.number === null ? null : name).replace(' · ', ' '),
        note: join(kind, marks.get(asset.storey), room && spaceLabel(document, room.id, text)),
      };
    }
    case 'person': {
      const person = lookUp(document.people, item.id);
      if (!person) return null;
      const department = person.department === null ? null : lookUp(document.departments, person.department);
      return {
        title: displayName(person.name, language) ?? t('search.unnamed'),
        note: join(person.role, department && displayName(department.name, language)),
      };
    }
    case 'department': {
      const department = lookUp(document.departments, item.id);
      const head = department?.head == null ? null : lookUp(document.people, department.head);
      return (
        department && {
          title: displayName(department.name, language) ?? t('search.unnamed'),
          note: head ? (displayName(head.name, language) ?? '') : '',
        }
      );
    }
  }
}
