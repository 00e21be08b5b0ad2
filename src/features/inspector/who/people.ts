import { isSameName, plainName } from '../../../base/plain-name';
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
  if (plainName(name) === '') return null;
  const fits = (each: string | null): boolean => each !== null && isSameName(each, name);
  return entitiesIn(document.people).find((person) => fits(person.name.zh) || fits(person.name.en)) ?? null;
}

/** A name that is none of the hospital's people's, though it has a list of them. O(people). */
export function isUnlisted(document: CampusDocument, name: string): boolean {
  if (plainName(name) === '' || entitiesIn(document.people).length === 0) return false;
  return personByName(document, name) === null;
}

/** What a field says of such a name. O(people). */
export const unlistedHint = (
  document: CampusDocument,
  name: string,
  { t }: Translator,
): { readonly hint?: string } => (isUnlisted(document, name) ? { hint: t('who.unlisted') } : {});

/** Longest name that still is a name. */
const LONGEST = 40;

/** The id under which somebody stands in records: of the plan's people, else made of the name; '' for nobody. O(people). */
export function personIdOf(document: CampusDocument, name: string): string {
  const plain = plainName(name).slice(0, LONGEST);
  if (plain === '') return '';
  return personByName(document, plain)?.id ?? makeId('person', plain);
}
