import { lookUp } from '../../../model/schema/dictionary';
import type { Language } from '../../../i18n/language';
import { displayName } from '../../../model/query/display-name';
import type { CampusDocument } from '../../../model/schema/document';
import type { ExitArea } from '../../../model/schema/exit-area';
import type { Opening } from '../../../model/schema/opening';
import type { Space } from '../../../model/schema/space';
import type { Storey } from '../../../model/schema/storey';

/*
 * What a scenario means by a name: ids are those of the plan's file, with or without their prefix. Null = the plan hasn't got it. O(1).
 */

export const spaceNamed = ({ spaces }: CampusDocument, name: string): Space | null =>
  lookUp(spaces, name) ?? lookUp(spaces, `space_${name}`);

export const storeyNamed = ({ storeys }: CampusDocument, name: string): Storey | null =>
  lookUp(storeys, name) ?? lookUp(storeys, `storey_${name}`);

export const openingNamed = ({ openings }: CampusDocument, name: string): Opening | null =>
  lookUp(openings, name) ?? lookUp(openings, `opening_${name}`);

export const exitNamed = ({ exits }: CampusDocument, name: string): ExitArea | null =>
  lookUp(exits, name) ?? lookUp(exits, `exit_${name}`);

/** Buildings as people call them; as the scenario has them where the plan has no such building, or it has no name. O(names). */
export const buildingTexts = (
  { buildings }: CampusDocument,
  names: readonly string[],
  language: Language,
): readonly string[] =>
  names.map((name) => {
    const found = lookUp(buildings, name) ?? lookUp(buildings, `building_${name}`);
    return (found && displayName(found.name, language)) ?? name;
  });
