import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId } from '../../../model/schema/ids';
import type { Person } from '../../../model/schema/person';

/** The hospital's people as proposals for a name, each with the department. O(people). */
export function peopleProposals(
  document: CampusDocument,
  { language }: Translator,
): readonly { readonly value: string; readonly note?: string }[] {
  return entitiesIn(document.people).flatMap((person) => {
    const value = displayName(person.name, language);
    if (value === null) return [];
    const department = person.department && lookUp(document.departments, person.department);
    const note = [department && displayName(department.name, language), person.role]
      .filter(Boolean)
      .join(' · ');
    return [note === '' ? { value } : { value, note }];
  });
}

/** The one of the hospital's people who is called so in either language, or null. O(people). */
export function personByName(document: CampusDocument, name: string): Person | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return null;
  const fits = (each: string | null): boolean => each !== null && each.toLowerCase() === wanted;
  return entitiesIn(document.people).find((person) => fits(person.name.zh) || fits(person.name.en)) ?? null;
}

/** Longest name that still is a name. */
const LONGEST = 40;

/** The id under which somebody stands in records: of the plan's people, else made of the name; '' for nobody. O(people). */
export function personIdOf(document: CampusDocument, name: string): string {
  const plain = name.trim().slice(0, LONGEST);
  if (plain === '') return '';
  return personByName(document, plain)?.id ?? makeId('person', plain);
}
