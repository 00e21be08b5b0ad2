import type { Mirror } from '../catalogue';
import type { Formats } from '../formats';
import { plural } from '../plural';
import type { rehearsalScenarioZh } from './rehearsal-scenario.zh';

const more = (count: number, f: Formats): string => (count > 0 ? `; ${f.number(count)} more` : '');

export const rehearsalScenarioEn: Mirror<typeof rehearsalScenarioZh> = {
  'rehearsal.signs': 'Signs of exits and equipment',
  'rehearsal.all-shut': (p, f) =>
    `No exit is open: the ${f.number(p.doors)} ${plural(p.doors, 'door', 'doors')} shut below ${plural(p.doors, 'is', 'are')} all the ways out. Open at least one exit.`,
  'rehearsal.all-shut-above': (p, f) =>
    `No exit is open: the ${f.number(p.doors)} ${plural(p.doors, 'door', 'doors')} that the scenario shuts ${plural(p.doors, 'is', 'are')} all the ways out.`,
  'rehearsal.no-exit-open':
    'No exit is open. Draw an exit area or a final exit door where the plan is mended.',
  'rehearsal.see-shut': 'See the shut doors',
  'rehearsal.shut-search': 'Shut a door: search by door, room or storey',
  'rehearsal.shut-search-hint': 'Searches the whole plan, for instance “ST2” or “1F”.',
  'rehearsal.shut-nothing': 'No such door',
  'rehearsal.shut-more': (p, f) => `${f.number(p.count)} more: add a word to narrow the search.`,
  'rehearsal.shut-one': (p) => `Shut ${p.door}`,
  'rehearsal.shut-now': (p, f) => `${f.number(p.count)} ${plural(p.count, 'door', 'doors')} shut now`,
  'rehearsal.stray-title': (p) => `This scenario was made for another plan: ${p.plan}`,
  'rehearsal.stray-title-unnamed': 'This scenario doesn’t fit the open plan',
  'rehearsal.stray-spaces': (p, f) =>
    `${f.number(p.unknown)} of its ${f.number(p.total)} ${plural(p.total, 'space', 'spaces')} ${plural(p.unknown, 'is', 'are')} unknown here.`,
  'rehearsal.stray-storeys': (p, f) =>
    `${f.number(p.unknown)} ${plural(p.unknown, 'storey is', 'storeys are')} unknown here.`,
  'rehearsal.stray-doors': (p, f) =>
    `${f.number(p.unknown)} ${plural(p.unknown, 'door or exit is', 'doors or exits are')} unknown here.`,
  'rehearsal.stray-cure': (p, f) => {
    const plan = p.other ? 'that plan' : 'the plan as it was then';
    return p.fitting === 0
      ? `None of its people can be placed here. Open ${plan} first, then the scenario; or empty it and place people anew.`
      : `${f.number(p.fitting)} of its ${f.number(p.people)} people can be placed here. Use only what fits, or open ${plan} first, then the scenario.`;
  },
  'rehearsal.stray-which': 'What is unknown here, by id',
  'rehearsal.stray-ids-spaces': (p, f) => `Spaces: ${p.names}${more(p.more, f)}`,
  'rehearsal.stray-ids-storeys': (p, f) => `Storeys: ${p.names}${more(p.more, f)}`,
  'rehearsal.stray-ids-doors': (p, f) => `Doors and exits: ${p.names}${more(p.more, f)}`,
  'rehearsal.stray-drop': (p, f) =>
    p.fitting === 0
      ? 'Empty the scenario'
      : `Use what fits (${f.number(p.fitting)} ${plural(p.fitting, 'person', 'people')})`,
  'rehearsal.refusals': (p, f) => {
    const why = [
      p.floor > 0 ? `${f.number(p.floor)} with no floor` : '',
      p.wall > 0 ? `${f.number(p.wall)} too near a wall` : '',
      p.near > 0 ? `${f.number(p.near)} too near somebody` : '',
    ].filter((part) => part !== '');
    const all = p.floor + p.wall + p.near;
    return `${f.number(all)} ${plural(all, 'person was', 'people were')} not put there: ${why.join(', ')}. A cross marks the last place.`;
  },
  'rehearsal.run-lost':
    'This scenario was run. Its key figures are under “Runs”; how people walked isn’t kept when the page is loaded again. Run it again to watch it: the same seed gives the same run.',
  'rehearsal.buildings-all': 'People of which buildings: all',
  'rehearsal.buildings-some': (p, f) =>
    `People of which buildings: ${f.number(p.count)} of ${f.number(p.total)}`,
  'rehearsal.buildings-every': 'All buildings',
  'rehearsal.buildings-none': 'Choose at least one building.',
  'rehearsal.buildings-outdoors':
    'People outdoors and on bridges between buildings are placed with all buildings only.',
  'rehearsal.buildings-only': (p) =>
    `Only people of ${p.names} were placed. Nobody from elsewhere takes part: no time or number counts them.`,
  'rehearsal.unseen': (p, f) =>
    `${f.number(p.unseen)} more ${plural(p.unseen, 'person is', 'people are')} on storeys that this picture doesn’t draw.`,
  'rehearsal.legend-shut-always': 'Shut: nobody passes during the run',
  'rehearsal.legend-shut-now': 'Exit that is shut at this moment',
  'rehearsal.elsewhere': (p, f) =>
    `Nobody is on what this picture draws. Most are on ${p.storey}: ${f.number(p.people)}.`,
  'rehearsal.elsewhere-go': (p) => `Go to ${p.storey}`,
  'rehearsal.paths-thinned': (p, f) => `So many people: ways are drawn of one in ${f.number(p.every)}.`,
};
