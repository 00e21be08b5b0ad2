import type { CampusDocument } from '../../model/schema/document';

/** Longer names are no names in a scenario, characters. */
const LONGEST = 200;

const namesOf = ({ campus: { name } }: CampusDocument): readonly string[] =>
  [name.zh, name.en].flatMap((each) => each?.slice(0, LONGEST) ?? []);

/** What a scenario that is saved says of the plan that it was made for; null where that has no name. */
export const planName = (document: CampusDocument): string | null => namesOf(document)[0] ?? null;

/** Does a scenario say that it was made for another plan? One that says nothing may be of any. */
export const isOfOtherPlan = (said: string | null, document: CampusDocument): boolean =>
  said !== null && !namesOf(document).includes(said);
