import { criticalDoorSteps, type CriticalDoor } from '../../analyses/egress/critical/critical-doors';
import type { EgressQuestion } from '../../analyses/egress/result';
import type { WalkingPlan } from '../../analyses/walking/walking-plan';
import { doorFacts } from '../../analyses/way-out/door-facts';
import { finished } from '../../base/steps';
import { localId } from '../../model/schema/ids';
import { PROFILES } from '../../model/schema/profiles';
import { optional, type Command, type CommandContext } from '../command';
import { openPlan } from '../open-plan';
import { closedOption, hourOption, standardOption } from '../options';
import { ownId } from '../own-ids';
import { pairs, table } from '../table';

/** The doors that ways out hang on, by what their loss does: the gravest first. As the page ranks them. */
export const doorsCommand: Command = {
  name: 'doors',
  about: 'cli.about-doors',
  options: [optional('hour', 'HH:MM'), optional('closed', 'ID,…'), optional('standard', PROFILES.join('|'))],
  words: [],
  run: async (context) => {
    const hour = hourOption(context.arguments);
    const profile = standardOption(context.arguments);
    const { plan } = await openPlan(context);
    const closed = closedOption(context.arguments, plan.document);
    const question: EgressQuestion = { profile, hour, closed };
    context.progress(context.say('cli.computing'));
    const doors = finished(criticalDoorSteps(plan, question));
    return {
      json: {
        standard: profile ?? plan.document.campus.profile,
        hour,
        closed: closed.map(localId),
        doors: doors.map((door) => toldDoor(plan, door)),
      },
      lines: linesOf(context, plan, question, doors),
      broken: false,
    };
  },
};

const toldDoor = (plan: WalkingPlan, { opening, spaces, ...loss }: CriticalDoor) => ({
  id: localId(opening),
  storey: localId(doorFacts(plan, opening).opening.storey),
  ...loss,
  spaces: spaces.map(localId),
});

function linesOf(
  { say, formats }: CommandContext,
  plan: WalkingPlan,
  { hour, closed }: EgressQuestion,
  doors: readonly CriticalDoor[],
): string[] {
  const asked = pairs([
    [say('cli.hour'), hour ?? say('cli.hour-none')],
    ...(closed.length === 0 ? [] : [[say('cli.closed-doors'), closed.map(localId).join(', ')] as const]),
  ]);
  if (doors.length === 0) return [...asked, '', say('cli.no-critical-doors')];
  const header = [
    say('cli.storey'),
    say('cli.door'),
    say('cli.door-between'),
    say('cli.door-without'),
    say('cli.door-one-exit'),
    say('cli.door-through-rooms'),
    say('cli.door-person-metres'),
    say('cli.door-longest'),
  ];
  const rows = doors.map(
    ({ opening: id, leadsOut, withoutWay, oneExit, throughRooms, personMetres, longest }) => {
      const { opening, spaces } = doorFacts(plan, id);
      const sides = spaces.flatMap((space) => (space === null ? [] : [ownId(space)]));
      return [
        localId(opening.storey),
        localId(id),
        [...sides, ...(leadsOut ? [say('cli.exit-final')] : [])].join(' – '),
        String(withoutWay),
        String(oneExit),
        String(throughRooms),
        formats.metres(personMetres, 0),
        formats.metres(longest),
      ];
    },
  );
  return [...asked, '', ...table(header, rows), '', say('cli.doors-measured')];
}
