import type { Translator } from '../i18n/translator';
import { displayName } from '../model/query/display-name';
import { storeysInOrder } from '../model/query/storeys-in-order';
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
  return (
    asset.number ?? displayName(asset.name, text.language) ?? text.t('assets.unnamed', { index: index + 1 })
  );
}

export interface StoreyMark {
  readonly id: StoreyId;
  /** `1F`, `B1`: how lifts and stairs are signed. */
  readonly mark: string;
}

/** Marks of storeys from their order: the lowest at ground (or above) is 1F, below it B1, B2 … Lowest first. */
export function storeyMarks(document: CampusDocument): readonly StoreyMark[] {
  const storeys = storeysInOrder(document).filter((storey) => storey.kind === 'storey');
  const heights = [...new Set(storeys.map((storey) => storey.elevation))];
  const ground = Math.max(
    0,
    heights.findIndex((elevation) => elevation > -1),
  );
  const markOf = (elevation: number): string => {
    const level = heights.indexOf(elevation) - ground;
    return level >= 0 ? `${level + 1}F` : `B${-level}`;
  };
  const marks: Readonly<Record<string, string>> = { ground: 'G', bridge: '—', roof: 'R' };
  return storeysInOrder(document).map(({ id, kind, elevation }) => ({
    id,
    mark: marks[kind] ?? markOf(elevation),
  }));
}
