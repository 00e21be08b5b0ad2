import type { Mirror } from '../catalogue';
import { plural } from '../plural';
import type { proposalsZh } from './proposals.zh';

const counted = (count: number, one: string, other: string): string =>
  `${count} ${plural(count, one, other)}`;

export const proposalsEn: Mirror<typeof proposalsZh> = {
  'propose.title': 'Put it right',
  'propose.about':
    'Finds the fewest new setting points and extinguishers that the code asks for; what hangs here stays where it can. In the background: go on working.',
  'propose.scope': 'Of',
  'propose.of-storey': 'this storey',
  'propose.of-building': 'this building',
  'propose.of-campus': 'everything',
  'propose.ask': 'Find what puts it right',
  'propose.ask-move': 'Only move what hangs here',
  'propose.nothing-move': 'Moving what hangs here makes nothing better.',
  'propose.sum-move': (p) => `Rooms with floor out of reach: ${p.before} → ${p.after}, nothing to buy`,
  'propose.sum-move-area': (p) => `Floor out of reach: ${p.before} → ${p.after}`,
  'propose.sum-move-units': (p) =>
    `Rules on number, rating and type that calculation units break: ${p.before} → ${p.after}`,
  'propose.move-rule': (p) =>
    `Each goes at most ${p.metres} m as the crow flies, within its fire compartment. Floor is counted as in the storey's own figure: each place once, doorways included, which lie in no room.`,
  'propose.saves-move': (p) =>
    p.rooms > 0
      ? `${p.area} less out of reach; ${counted(p.rooms, 'room', 'rooms')} wholly within reach`
      : `${p.area} less out of reach`,
  'propose.again': 'Ask again',
  'propose.by-code-only':
    'Proposals go by the distances of the code. You are looking at one distance for all.',
  'propose.no-spaces': 'The plan has no rooms yet: there is nothing to place extinguishers in.',
  'propose.no-floor': 'There is no floor to walk on: there is nothing to place extinguishers in.',
  'propose.working': (p) =>
    p.of === 1 ? `Working on ${p.storey}` : `Working on storey ${p.at} of ${p.of}: ${p.storey}`,
  'propose.starting': 'Getting ready…',
  'propose.stop': 'Stop, keep what is found',
  'propose.stopped': (p) =>
    `Stopped: ${p.done} of ${counted(p.of, 'storey', 'storeys')} gone through; this is what was found.`,
  'propose.failed': (p) => `It could not be worked out: ${p.detail}`,
  'propose.stale': 'The plan, the hour or the day has changed since: this may not fit any more.',
  'propose.nothing': 'Nothing to mend: all of this holds by the code.',
  'propose.nothing-but': (p) =>
    `There is no extinguisher to propose, but ${counted(p.count, 'finding', 'findings')} here must be put right by hand, as the list says.`,
  'propose.nothing-left': 'All proposals are accepted.',
  'propose.sum': (p) =>
    p.points === 0
      ? `No new setting point, ${counted(p.units, 'extinguisher', 'extinguishers')} to buy`
      : `${counted(p.points, 'new setting point', 'new setting points')}, ${counted(p.units, 'extinguisher', 'extinguishers')} to buy`,
  'propose.sum-split': (p) =>
    `${counted(p.points, 'setting point', 'setting points')} for what stands too many together: carried, not bought`,
  'propose.proven': (p) => `Proven: of ${p.places} permitted places no fewer setting points would do.`,
  'propose.unproven': 'How few setting points would do is not yet proven.',
  'propose.gap': (p) =>
    `Proven: of ${p.places} permitted places at most ${counted(p.more, 'setting point', 'setting points')} more than the fewest possible.`,
  'propose.cost': (p) => `By the price list: ${p.cost}`,
  'propose.accept-all': (p) => `Accept all (${p.count})`,
  'propose.accept-ticked': (p) => `Accept ticked (${p.count})`,
  'propose.accept': 'Accept',
  'propose.tick': (p) => `Tick number ${p.number}`,
  'propose.tick-storey': (p) => `Tick all of ${p.storey}`,
  'propose.count': (p) => counted(p.count, 'proposal', 'proposals'),
  'propose.more': (p) => `Show ${p.count} more`,
  'propose.done': (p) => `${counted(p.count, 'proposal', 'proposals')} accepted`,
  'propose.undo': 'Undo',
  'propose.kind-add': 'Add',
  'propose.kind-more': 'More here',
  'propose.kind-replace': 'Replace',
  'propose.kind-move': 'Move',
  'propose.kind-split': 'Spread',
  'propose.beside-hydrant': 'beside the hydrant',
  'propose.beside-stair': 'beside the stair',
  'propose.beside-door': 'beside a door',
  'propose.no-room': 'in no room',
  'propose.units': (p) => `× ${p.count}`,
  'propose.units-after': (p) => `${p.before} → ${p.count} of them`,
  'propose.units-carried': (p) => `${p.count} of ${p.before}, to a setting point of their own`,
  'propose.stays': 'the same model',
  'propose.non-magnetic': 'non-magnetic',
  'propose.saves': (p) =>
    p.rooms > 1 ? `Brings ${p.area} of ${p.rooms} rooms within reach` : `Brings ${p.area} within reach`,
  'propose.breaks': (p) =>
    `${counted(p.rooms, 'other room is', 'other rooms are')} then no longer wholly within reach`,
  'propose.shares': (p) => `Covers ${p.area} besides for its own fire classes; others cover the rest of them`,
  'propose.cures-units': 'Makes up number and rating of its unit',
  'propose.cures-rooms': (p) => `Gives ${p.rooms} what such a room needs`,
  'propose.cures-replace': "The type or rating there doesn't suit the place",
  'propose.cures-split': 'More stand together than one setting point should have',
  'propose.cures-move': 'What is there stands off all walkable floor',
  'propose.last-resort': 'In a bed room, theatre or the like: nothing else reaches',
  'propose.together': 'Only better together with the others of its group: accepted with them',
  'propose.incurable': (p) =>
    `${counted(p.count, 'place', 'places')} that extinguishers alone can't put right`,
  'propose.incurable-floor': (p) => `${p.area} stay out of reach`,
  'propose.incurable-unit': 'The unit stays short of number or rating',
  'propose.incurable-room': 'The room stays without what it needs',
  'propose.incurable-point': 'The setting point stays at fault',
  'propose.incurable-storey': 'The storey stays at fault',
  'propose.why-locked': 'Its door is locked at this hour. Keep it open, or hang an extinguisher inside.',
  'propose.why-no-place':
    'No wall near by is fit for it (clear of doors, windows, leaves, equipment and beds). Redraw the room, or use a cabinet on the floor.',
  'propose.why-no-model': 'No model on sale suits it. Check hazard and fire classes, or take a wheeled one.',
  'propose.why-by-hand': 'No extinguisher hung or moved cures this: do what its finding in the list says.',
  'propose.why-cut-off': 'Nobody can walk there. Check whether a door is missing in the plan.',

  'finding.rule': (p) => `Rule: ${p.rule} (${p.sure})`,
  'finding.severity': 'Severity',
  'finding.severity-all': (p) => `All (${p.count})`,
  'finding.severity-one': (p) => `${p.severity} (${p.count})`,
  'finding.severity-critical': 'Dangerous',
  'finding.severity-major': 'Against the code',
  'finding.severity-minor': 'Should be better',
  'finding.severity-count': (p) => `${p.severity}: ${p.count}`,
  'finding.kind': 'Kind',
  'finding.kind-all': 'All kinds',
  'finding.kind-locked': 'Cut off by locked doors',
  'finding.kind-number': 'Number given twice',
  'finding.kind-stray': 'Stands in no room',
  'finding.kind-option': (p) => `${p.kind} (${p.count})`,
  'finding.filter-building': 'This building',
  'finding.csv': 'Findings as CSV',
  'finding.csv-file': 'Findings about extinguishers',
  'finding.csv-severity': 'Severity',
  'finding.csv-place': 'Place',
  'finding.csv-what': 'What is wrong',
  'finding.csv-todo': 'What to do',
  'finding.csv-sure': 'How sure the rule is',
  'finding.assumed-title': 'Taken to be so',
  'finding.assumed-about':
    "The plan doesn't say it, so this was assumed; once it is said, all is reckoned again.",
  'finding.assumed-count': (p) => counted(p.count, 'assumption', 'assumptions'),
  'finding.assumed-go': 'Go there',
  'finding.assumed-select': (p) =>
    p.count === 1 ? 'Select it to fill it in' : `Select these ${p.count} to fill them in`,
  'finding.sprinklers-of': (p) => `${p.building}: sprinklers`,
  'finding.sprinklers-unknown': 'not known',
  'finding.sprinklers-yes': 'throughout',
  'finding.sprinklers-no': 'none, or in part',
  'finding.severity-info': 'Assumed',
  'finding.broken-units': (p) => {
    const withK = p.withK === 0 ? '' : `; ${p.withK} ${plural(p.withK, 'holds', 'hold')} only with K`;
    if (p.broken > 0) return `Units that don't hold: ${p.broken} of ${p.count}${withK}`;
    return withK
      ? `None of ${counted(p.count, 'unit', 'units')} fails${withK}`
      : `All ${counted(p.count, 'unit holds', 'units hold')}`;
  },
};
