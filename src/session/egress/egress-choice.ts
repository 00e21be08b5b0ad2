import { SAFETY_GOALS } from '../../analyses/egress/field/storey-field';
import { PROFILES, type Profile } from '../../model/schema/profiles';
import { GOERS } from '../../standards/goers';
import { choiceParts, choiceText, idsIn, idsText } from '../url/choice-text';
import { EGRESS_LOOKS, USUAL_CHOICE, type EgressChoice } from './egress-state';

/** Codes go by the country in an address. */
const COUNTRIES: Readonly<Record<Profile, string>> = { cn: 'cn', nfpa: 'us', uk: 'uk' };

/** `look:exit goal:open who:stick code:us closed:D1,D2`, what is as usual left out; null where all of it is. */
export const writeEgressChoice = ({ look, goal, walker, code, closed }: EgressChoice): string | null =>
  choiceText({
    look: look === USUAL_CHOICE.look ? null : look,
    goal: goal === USUAL_CHOICE.goal ? null : goal,
    who: walker === USUAL_CHOICE.walker ? null : walker,
    code: code && COUNTRIES[code],
    closed: idsText(closed),
  });

/** What an address says; what it doesn't say, or says wrongly, is as usual. O(text). */
export function readEgressChoice(text: string): EgressChoice {
  const said = choiceParts(text);
  return {
    look: EGRESS_LOOKS.find((each) => each === said.get('look')) ?? USUAL_CHOICE.look,
    goal: SAFETY_GOALS.find((each) => each === said.get('goal')) ?? USUAL_CHOICE.goal,
    walker: GOERS.find((each) => each === said.get('who')) ?? USUAL_CHOICE.walker,
    code: PROFILES.find((each) => COUNTRIES[each] === said.get('code')) ?? USUAL_CHOICE.code,
    closed: idsIn('opening', said.get('closed')),
  };
}
