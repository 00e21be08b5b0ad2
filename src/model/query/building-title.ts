import { localId } from '../schema/ids';
import type { Building } from '../schema/building';
import { displayName, type Language } from './display-name';

/** Longest id that stands for a building by itself, as on a site plan. */
const SHORT = 3;

/** What a building is called; its id when nobody named it. O(1). */
export const buildingLabel = ({ id, name }: Building, language: Language): string =>
  displayName(name, language) ?? localId(id);

/** A building in a letter or two: its code on the plan where it has one, else how its name begins. O(1). */
export function buildingMark(building: Building, language: Language): string {
  const code = localId(building.id);
  return code.length <= SHORT
    ? code
    : buildingLabel(building, language).slice(0, language === 'zh' ? 2 : SHORT);
}

/** A building's name after its code, where that is not part of it already. O(1). */
export function buildingTitle(building: Building, language: Language): string {
  const [mark, label] = [buildingMark(building, language), buildingLabel(building, language)];
  return label.startsWith(mark) ? label : `${mark} ${label}`;
}
