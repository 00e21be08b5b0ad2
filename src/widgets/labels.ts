import type { Translator } from '../i18n/translator';
import { buildingLabel, buildingMark, buildingTitle } from '../model/query/building-title';
import { displayName } from '../model/query/display-name';
import { storeyGroups, type StoreyGroup } from '../model/query/storey-groups';
import { storeyMarks, type StoreyMark } from '../model/query/storey-marks';
import type { Asset } from '../model/schema/assets/asset-registry';
import type { CampusDocument } from '../model/schema/document';
import type { SpaceId, StoreyId } from '../model/schema/ids';

/** What a storey is called on screen; its elevation when nobody named it. */
export function storeyLabel(document: CampusDocument, id: StoreyId, text: Translator): string {
  const storey = document.storeys[id];
  if (!storey) return id;
  const metres = text.formats.metres(storey.elevation, 2);
  return displayName(storey.name, text.language) ?? text.t('storeys.elevation', { metres });
}

/** What a space is called: number and name (many rooms share a name), else its use. */
export function spaceLabel(document: CampusDocument, id: SpaceId, text: Translator): string {
  const space = document.spaces[id];
  if (!space) return id;
  const name = displayName(space.name, text.language) ?? text.t(`use.${space.use}`);
  return space.number === null || name.includes(space.number) ? name : `${space.number} ${name}`;
}

/** What an asset is called: what stands on its label, else its name, else its kind and place in the list. */
export function assetLabel(asset: Asset, index: number, text: Translator): string {
  const { t, language } = text;
  const kind = t(`asset.${asset.kind}`);
  return asset.number ?? displayName(asset.name, language) ?? t('list.unnamed', { kind, index: index + 1 });
}

/** What a group of storeys is called: its building, else what lies between the buildings. */
export const groupLabel = ({ building }: StoreyGroup, { t, language }: Translator): string =>
  building === null ? t('storeys.between') : buildingLabel(building, language);

/** A group in a letter or two. */
export const groupMark = ({ building }: StoreyGroup, { t, language }: Translator): string =>
  building === null ? t('storeys.between-short') : buildingMark(building, language);

/** A building's name after its code, where that is not part of it already. */
export const groupTitle = ({ building }: StoreyGroup, { t, language }: Translator): string =>
  building === null ? t('storeys.between') : buildingTitle(building, language);

/** Marks of the storeys of one group as the page shows them: the ground of a campus by name, since a building may be called G as well. O(storeys). */
export function groupMarks(
  groups: readonly StoreyGroup[],
  group: StoreyGroup,
  text: Translator,
): readonly StoreyMark[] {
  const marks = storeyMarks(group.storeys);
  if (groups.length < 2 || group.building !== null) return marks;
  const open = new Set(group.storeys.filter(({ kind }) => kind === 'ground').map(({ id }) => id));
  return marks.map((each) => (open.has(each.id) ? { ...each, mark: groupMark(group, text) } : each));
}

/** How each storey of a plan is told apart in few letters: `2F`, on a campus `A 2F`; a basement that is a building of its own, `B1` once. O(storeys). */
export function placeMarks(document: CampusDocument, text: Translator): ReadonlyMap<StoreyId, string> {
  const groups = storeyGroups(document);
  return new Map(
    groups.flatMap((group) => {
      const before = groups.length > 1 && group.building ? groupMark(group, text) : '';
      return groupMarks(groups, group, text).map(
        ({ id, mark }) => [id, before === '' || before === mark ? mark : `${before} ${mark}`] as const,
      );
    }),
  );
}
