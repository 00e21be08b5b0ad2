import type { Mirror } from '../catalogue';
import type { Formats } from '../formats';
import { plural } from '../plural';
import type { egressPageZh } from './egress-page.zh';

const counted = (count: number, one: string, other: string, f: Formats): string =>
  `${f.number(count)} ${plural(count, one, other)}`;

/** Who is not among those of whom a time is told. */
const withoutLost = (lost: number, f: Formats): string =>
  lost > 0 ? `, without the ${counted(lost, 'person', 'people', f)} with no way now` : '';

export const egressPageEn: Mirror<typeof egressPageZh> = {
  'ways.title': 'Ways out',
  'ways.found': 'Findings',
  'ways.found-count': (p, f) => f.number(p.count),
  'ways.found-none': 'None',
  'ways.at': (p) => `at ${p.hour}`,
  'ways.at-no-hour': 'no hour',
  'ways.gravest': (p, f) => `${f.number(p.count)} of them ${p.severity.toLowerCase()}`,
  'ways.verdict': (p, f) =>
    `${p.hour === '' ? '' : `At ${p.hour}: `}${
      p.shut === 0
        ? `${p.hour === '' ? 'N' : 'n'}o storey exit shut`
        : `${counted(p.shut, 'storey exit', 'storey exits', f)} shut`
    }, ${
      p.without === 0
        ? 'everybody has a way out'
        : `${counted(p.without, 'person has', 'people have', f)} no way out`
    }`,
  'ways.verdict-count': (p, f) =>
    `${counted(p.exits, 'storey exit', 'storey exits', f)}${
      p.lost === 0 ? '' : ` (${f.number(p.lost)} ${plural(p.lost, 'leads', 'lead')} nowhere)`
    }, ${counted(p.persons, 'person', 'people', f)}${p.hour === '' ? ' (each room at its fullest)' : ''}${
      p.byArea === 0
        ? ''
        : `, ${f.number(p.byArea)} of them by the use and floor of rooms at the chosen code’s m² a person: another code, another number`
    }`,
  'ways.here': (p) => `Findings on ${p.storey}`,
  'ways.working': 'Checking ways out',
  'ways.progress': (p) => `${p.done} of ${p.total} storeys done, roofs and open ground included`,
  'ways.surface': (p) => `Preparing the floor to walk on, ${p.done} of ${p.total}`,
  'ways.stale': 'updating',
  'ways.stop': 'Stop',
  'ways.stopped': 'The check was stopped: what stands below may not be so any more.',
  'ways.stopped-none': 'The check was stopped: there is no result yet.',
  'ways.compute': 'Check',
  'ways.failed': 'Ways out could not be checked',
  'ways.retry': 'Try again',
  'ways.no-storeys': 'The plan has no storey yet: there is nothing to check.',
  'ways.no-rooms': 'The plan has no room to walk in yet. Draw rooms and doors first, in “Mend”.',
  'ways.no-exits':
    'The plan has no exit: mark the doors that lead into the open in “Mend”. Without one there is no way out from anywhere.',

  'ways.choice': 'Hour',
  'ways.view': 'View',
  'ways.point': 'Point at a place',
  'ways.pointing': 'Press a place of the floor; press this again to put it away.',
  'ways.look': 'Tint of the floor',
  'ways.look-metres': 'Distance',
  'ways.look-seconds': 'Time',
  'ways.look-exit': 'Exit',
  'ways.goal': 'Where it is safe',
  'ways.goal-exit': 'Storey exit',
  'ways.goal-open': 'Open air',
  'ways.code': 'Code',
  'ways.code-cn': 'China: GB 50016, GB 55037, GB 51039, GB 51309',
  'ways.code-nfpa': 'USA: NFPA 101, health care',
  'ways.code-uk': 'United Kingdom: HTM 05-02',
  'ways.code-short-cn': 'China',
  'ways.code-short-nfpa': 'USA',
  'ways.code-short-uk': 'UK',
  'ways.code-sentence': (p) => `${p.code}.`,
  'ways.code-other': (p) =>
    `The plan itself keeps to the code of ${p.code}, by which extinguishers, cameras and the rest are checked; that is changed under “Extinguishers”.`,
  'ways.alone': 'Times are of somebody who walks alone, without getting ready and queues.',

  'ways.what-if': 'What if doors are shut',
  'ways.what-if-none':
    'Tick “Shut” to take a door to be shut and see whom that concerns; a stair can be shut on all storeys at once; other doors are ticked in “Most critical doors” and with their rooms.',
  'ways.what-if-count': (p) => `${p.count} ${plural(p.count, 'door', 'doors')}`,
  'ways.reopen': (p) => `Open ${p.name} again`,
  'ways.reopen-last': 'Undo the last one shut',
  'ways.reopen-all': 'Open all again',
  'ways.gone-door': 'A door that the plan has no more',
  'ways.comparing': 'Comparing…',
  'ways.compare-unknown': 'The check was not done to the end: there is nothing to compare.',
  'ways.change-none':
    'The check finds the same as with them open: nobody loses a way, walks farther or is out later.',
  'ways.change-farther': (p, f) =>
    `${counted(p.count, 'person walks', 'people walk', f)} farther, ${p.length} all together`,
  'ways.change-farther-none': 'Nobody walks farther',
  'ways.change-building': (p, f) =>
    `${p.building} cleared${p.lost > 0 ? ' of the others' : ''}: ${p.before}\u00a0→\u00a0${p.after}${withoutLost(p.lost, f)}`,
  'ways.change-steady': (p, f) =>
    `${p.building} cleared${p.lost > 0 ? ' of the others' : ''} as before: ${p.time}${withoutLost(p.lost, f)}`,
  'ways.change-steady-by': (p, f) =>
    `${p.building} cleared${p.lost > 0 ? ' of the others' : ''} as before: ${p.time}${withoutLost(p.lost, f)}. The last come out by ${p.exit}, no later than with these doors open (${p.governs}).`,
  'ways.change-steady-shared': (p, f) =>
    `${p.building} share exits: cleared${p.lost > 0 ? ' of the others' : ''} together as before: ${p.time}${withoutLost(p.lost, f)}. The last come out by ${p.exit}, no later than with these doors open (${p.governs}); whether one storey is later, its row tells.`,
  'ways.change-others': (p, f) =>
    `The ${counted(p.count, 'person', 'people', f)} with no way now count no longer: longest way and time are those of the others`,
  'ways.clearing-no-end': 'not known (a stair without a way into the open)',
  'ways.change-other': (p) => `${p.count} ${plural(p.count, 'finding', 'findings')} with other figures`,
  'ways.change-rooms': (p, f) => `${counted(p.count, 'room', 'rooms', f)} with another way out`,
  'ways.change-more': (p) => `${p.length} farther`,
  'ways.change-elsewhere': 'as far, to another exit',
  'ways.change-storey-farther': (p, f) =>
    `${counted(p.count, 'person walks', 'people walk', f)} farther, by up to ${p.most}`,
  'ways.change-width': (p) => `exits together ${p.before}\u00a0→\u00a0${p.after} wide`,
  'ways.change-clearing': (p, f) =>
    `cleared${p.lost > 0 ? ' of the others' : ''} ${p.before}\u00a0→\u00a0${p.after}${
      p.lost > 0 ? ` (${counted(p.lost, 'person never gets', 'people never get', f)} out)` : ''
    }`,
  'ways.change-lost': (p, f) => `${counted(p.count, 'person loses', 'people lose', f)} their way out`,
  'ways.change-lost-none': 'Nobody loses their way out',
  'ways.change-longest': (p) => `Longest from a door ${p.before}\u00a0→\u00a0${p.after}`,
  'ways.change-appeared': (p) => `${p.count} new ${plural(p.count, 'finding', 'findings')}`,
  'ways.change-gone': (p) => `${p.count} ${plural(p.count, 'finding', 'findings')} gone`,
  'ways.change-caption': 'What changes, by storey, before → after',
  'ways.change-lost-head': 'No way now',
  'ways.change-persons': (p, f) => f.number(p.count),
  'ways.change-pair': (p) => `${p.before}\u00a0→\u00a0${p.after}`,

  'ways.exits': 'Exits of this storey',
  'ways.exits-count': (p) => `${p.open} of ${p.all} open`,
  'ways.exits-count-for': (p) => `${p.who}: ${p.open} of ${p.all}`,
  'ways.exits-count-unknown': (p) => `${p.who}: being worked out`,
  'ways.exits-none': 'This storey has no exit.',
  'ways.exit': 'Exit',
  'ways.exit-width': 'Clear',
  'ways.exit-state': 'State',
  'ways.exit-shut-if': 'Shut',
  'ways.exit-shut-of': (p) => `What if ${p.name} is shut`,
  'ways.exit-locked-of': (p) => `${p.name}: ${p.why}, there is nothing left to shut`,
  'ways.stair-lost': 'Shut this stair on every storey',
  'ways.stair-back': 'Open this stair again',
  'ways.stair-whole': (p) =>
    `${p.building === '' ? '' : `${p.building}, `}${p.stair}: ${p.count} doors on all storeys`,
  'ways.exit-open': 'open',
  'ways.exit-shut': 'shut',
  'ways.exit-lost': 'leads nowhere',
  'ways.exit-stairs': (p) => `stairs, not for a ${p.who.toLowerCase()}`,
  'ways.exit-lobby': (p) => `by a lobby: no ${p.who.toLowerCase()} is left there`,
  'ways.exit-narrow': (p) => `too narrow for a ${p.who.toLowerCase()}`,
  'ways.exit-not-outside': 'no way outside without stairs',
  'ways.exit-unserved': (p) => `a ${p.who.toLowerCase()} doesn’t get there, or another is nearer`,
  'ways.exit-unknown': 'being worked out',
  'ways.shut-always': 'locked at every hour',
  'ways.shut-hour': 'locked at this hour',
  'ways.shut-what-if': 'shut in the what-if',
  'ways.shut-exits': (p) =>
    `${p.count} storey ${plural(p.count, 'exit', 'exits')} shut${
      p.stairs === 0 ? '' : `, and ${p.stairs} ${plural(p.stairs, 'door', 'doors')} from stairs into the open`
    }`,
  'ways.exits-stairs': (p) =>
    `${p.count} ${plural(p.count, 'door leads', 'doors lead')} from a stair into the open besides: for those who come down, not counted as exits of this storey.`,
  'ways.kind-final': 'door into the open',
  'ways.kind-stair': 'door of a stair',
  'ways.kind-open-stair': 'open stair',
  'ways.kind-refuge': 'refuge room',
  'ways.kind-compartment': 'door into the next fire compartment',
  'ways.kind-ground': 'straight into the open',
  'ways.kind-from-stair': 'door from a stair into the open',

  'ways.findings': 'Findings about ways out',
  'ways.finding-count': (p, f) => f.number(p.count),
  'ways.finding-none': 'Nothing was found by the chosen code.',
  'ways.finding-none-here': 'Nothing was found here.',
  'ways.to-check': 'To be looked at, and suggestions',
  'ways.findings-csv': 'Findings as CSV',
  'ways.findings-file': 'findings about ways out',
  'ways.drawing': 'Drawing the way…',
  'ways.drawn-none': 'No way leads off from here.',
  'ways.drawn-failed': 'The way could not be computed.',
  'ways.hide': 'Hide the way',

  'ways.storeys': 'Ways out by storey',
  'ways.storeys-count': (p) => `${p.count} ${plural(p.count, 'storey', 'storeys')}`,
  'ways.storeys-none': 'There is no storey here.',
  'ways.storey': 'Storey',
  'ways.storey-exits': 'Exits',
  'ways.storey-longest': 'From door',
  'ways.storey-clearing': 'Cleared',
  'ways.storey-findings': 'Found',
  'ways.clearing-no-way': 'not all',
  'ways.clearing-others': (p) => `others ${p.time}`,
  'ways.clearing-too-narrow': 'too narrow',
  'ways.csv-clearing': 'Cleared after',
  'ways.csv-why': 'Why there is no time',
  'ways.storey-open': (p) => `${p.open}/${p.all}`,
  'ways.storey-persons': (p, f) => counted(p.count, 'person', 'people', f),
  'ways.storey-without': (p, f) => `${counted(p.count, 'person has', 'people have', f)} no way out`,
  'ways.storey-width': (p) => `${p.width} clear, ${p.needed} required`,
  'ways.storey-width-only': (p) => `${p.width} clear`,
  'ways.storey-dead-ends': (p) => `${p.count} ${plural(p.count, 'room on a dead end', 'rooms on dead ends')}`,
  'ways.storey-from': (p) => `longest: ${p.room}`,
  'ways.storeys-note':
    'Exits: open/all storey exits, without doors from stairs into the open. From door: of the walks from the doors of rooms with people to the nearest storey exit the longest; whether a limit is held against straight or walked metres each finding tells.',
  'ways.clearing-title': 'How long until buildings are cleared',
  'ways.clearing-building': (p, f) =>
    p.out < p.persons
      ? `${p.building}: ${f.number(p.out)} of ${counted(p.persons, 'person', 'people', f)} out in about ${p.time}`
      : `${p.building}: ${counted(p.persons, 'person', 'people', f)} out in about ${p.time}`,
  'ways.clearing-without': (p, f) =>
    `${counted(p.count, 'person has', 'people have', f)} no way out and ${plural(p.count, 'is', 'are')} not among them: ${p.rooms}${
      p.more > 0 ? ` and ${counted(p.more, 'more room', 'more rooms', f)}` : ''
    }`,
  'ways.clearing-untold': (p) => `${p.building}: ${p.why}`,
  'ways.clearing-nobody': 'nobody is there then',
  'ways.clearing-stair-not-told': 'a stair cannot be followed into the open, so there is no time',
  'ways.governs-walk': 'walking takes most of it',
  'ways.governs-door': 'waiting at doors takes most of it',
  'ways.governs-corridor': 'waiting where corridors narrow takes most of it',
  'ways.governs-stair': 'waiting before stairs takes most of it',
  'ways.clearing-last': (p) => `the last come out by ${p.exit}`,
  'ways.clearing-note':
    'Cleared: from when people set out until the last is through a storey exit, those included who come down and cross the storey (of a building, those of others on shared stairs), by hand calculation with the SFPE hydraulic model; noticing the fire and getting ready are not in it.',
  'ways.storeys-csv': 'Storeys as CSV',
  'ways.storeys-file': 'ways out by storey',

  'ways.rooms': 'Ways out of rooms',
  'ways.rooms-count': (p, f) => counted(p.count, 'room', 'rooms', f),
  'ways.rooms-none': 'There is no room to walk in here.',
  'ways.rooms-not-found': 'There is no such room.',
  'ways.rooms-search': 'Search rooms or exits',
  'ways.room': 'Room / its exit',
  'ways.room-persons': 'People',
  'ways.room-inside': 'Inside',
  'ways.room-from-door': 'From door',
  'ways.room-no-way': 'no way',
  'ways.room-doors': (p) => `${p.count} ${plural(p.count, 'door', 'doors')}`,
  'ways.room-beside': (p) => `off ${p.room}`,
  'ways.room-to': (p) => `to ${p.exit}`,
  'ways.position-between-exits': 'between exits',
  'ways.position-dead-end': 'dead end',
  'ways.rooms-note':
    'Inside: walked from its farthest point to the door. From door: walked from there to the nearest storey exit; of several doors the best. Both are measured to the middle of the door: a way drawn in one go cuts that corner and may be shorter than the two together. Limits may be held against straight metres: press a room for those and for its two best ways.',
  'ways.rooms-csv': 'Rooms as CSV',
  'ways.rooms-file': 'ways out of rooms',
  'ways.csv-x': (p) => `${p.name} m`,
  'ways.csv-seconds': (p) => `${p.name} s`,
  'ways.csv-persons-by': 'People known by',
  'ways.csv-doors': 'Doors',
  'ways.csv-straight': 'From door, straight',
  'ways.csv-exit': 'Its exit',
  'ways.csv-position': 'Position',
  'ways.csv-stub': 'To where ways part',
  'ways.csv-open': 'Open exits',
  'ways.csv-exits': 'Exits',
  'ways.csv-without': 'People without a way',
  'ways.csv-width': 'Width of open exits',
  'ways.csv-needed': 'Width needed',
  'ways.csv-longest-room': 'Longest from',
  'ways.csv-dead-ends': 'Rooms on dead ends',
  'ways.csv-longest': 'Longest from a door',

  'ways.detail': (p) => `${p.room}: ways out`,
  'ways.detail-place': 'Ways out from here',
  'ways.detail-close': 'Close',
  'ways.best': 'Best',
  'ways.second': 'Second',
  'ways.way': (p) => `${p.length}, about ${p.time}`,
  'ways.shared': (p) => `Both ways share the first ${p.length}: where that is barred, both are lost.`,
  'ways.no-second': 'There is no second way: one can go in one direction alone.',
  'ways.no-way-doors': 'No door of this room is drawn.',
  'ways.no-way-shut': (p) =>
    p.shut === p.all
      ? `${plural(p.all, 'Its one door is', `All its ${p.all} doors are`)} shut.`
      : `Of its ${p.all} doors ${p.shut} ${plural(p.shut, 'is', 'are')} shut, and the others lead to no exit.`,
  'ways.no-way-beyond': 'Behind its doors no open exit is reached.',
  'ways.doors-caption': 'Its doors',
  'ways.door': 'Door',
  'ways.door-on': 'To exit',
  'ways.door-none': 'none',
  'ways.door-straight': (p) => `${p.length} straight`,
  'ways.persons': 'People',
  'ways.persons-by': (p) => `Known by: ${p.how}`,
  'ways.by-population': 'people told in the plan',
  'ways.by-occupants': 'the number set here, at every hour',
  'ways.by-beds': 'its beds',
  'ways.by-use': 'its use and area, estimated',
  'ways.by-hours': 'its use and area, and how much of that is at work at this hour; both estimated',
  'ways.by-locked': 'it stands locked at this hour and the plan tells of nobody in it',
  'ways.by-nobody': 'who is here belongs to another room',
  'ways.persons-wrong': (p) => `Enter a whole number from ${p.min} to ${p.max}.`,
  'ways.persons-checking': 'Checking with the new number…',
  'ways.persons-same': 'The check finds the same as before the number was changed.',
  'ways.persons-reckon': 'Reckon it again',

  'ways.doors': 'Most critical doors',
  'ways.doors-about':
    'Takes each door to be shut in turn, sees who has no way out then and who walks farther, and ranks them by that: one person without a way counts as ten who have one exit left.',
  'ways.doors-find': 'Rank doors',
  'ways.doors-again': 'Rank again',
  'ways.doors-working': 'trying each door shut',
  'ways.doors-progress': (p) => `${p.done} of ${p.total} tried`,
  'ways.doors-stop': 'Stop',
  'ways.doors-stopped': 'Stopped.',
  'ways.doors-failed': 'Doors could not be ranked.',
  'ways.doors-stale': 'Plan or hour are others by now: this is the ranking from before.',
  'ways.doors-none': 'There is no door that anybody would miss.',
  'ways.doors-none-here': 'There is no such door here.',
  'ways.doors-count': (p, f) => counted(p.count, 'door', 'doors', f),
  'ways.door-without': (p, f) => `${counted(p.count, 'person has', 'people have', f)} no way out`,
  'ways.door-one-exit': (p, f) => `${counted(p.count, 'person has', 'people have', f)} one exit left`,
  'ways.door-through': (p, f) => `${counted(p.count, 'person walks', 'people walk', f)} through other rooms`,
  'ways.door-metres': (p) => `all together walk ${p.length} farther`,
  'ways.door-longest': (p) => `the longest way grows by ${p.length}`,
  'ways.door-spaces': (p) => `Concerns ${p.rooms}${p.more > 0 ? ` and ${p.more} more` : ''}`,
  'ways.door-leads-out': 'exit',
  'ways.door-what-if': 'What if it is shut',
  'ways.door-open-again': 'Open it again',
  'ways.doors-csv': 'Doors as CSV',
  'ways.doors-file': 'most critical doors',
  'ways.csv-rank': 'Rank',
  'ways.csv-door-without': 'People without a way',
  'ways.csv-door-one-exit': 'People with one exit left',
  'ways.csv-door-through': 'People through other rooms',
  'ways.csv-door-metres': 'Farther, all together',
  'ways.csv-door-longest': 'Longest way grows by',

  'ways.sheet': 'Escape plans',
  'ways.sheet-about':
    'One for each storey, with “you are here” and two ways for each room, by the habits of GB and ISO 23601, in Chinese or English.',

  'egress-kind.egress.no-exit': 'No way out',
  'egress-kind.egress.exits-few': 'Too few exits',
  'egress-kind.egress.exits-together': 'Exits too close together',
  'egress-kind.egress.second-door-missing': 'Second door missing',
  'egress-kind.egress.travel-long': 'Too far to an exit',
  'egress-kind.egress.dead-end-long': 'Dead end too long',
  'egress-kind.egress.pocket-long': 'Corridor with a long blind end',
  'egress-kind.egress.in-room-long': 'Too far inside the room',
  'egress-kind.egress.stair-leads-nowhere': 'Stair that leads nowhere',
  'egress-kind.egress.exit-locked': 'Exit locked at every hour',
  'egress-kind.egress.exit-locked-at-hour': 'Exit locked by the clock',
  'egress-kind.egress.exit-blocked': 'Exit blocked',
  'egress-kind.egress.stair-obstructed': 'Things kept in a stair',
  'egress-kind.egress.shutter-blocked': 'Fire shutter blocked',
  'egress-kind.egress.barred-window': 'Barred windows',
  'egress-kind.egress.prefabricated-room': 'Light-panel rooms',
  'egress-kind.egress.corridor-narrow': 'Corridor too narrow',
  'egress-kind.egress.bed-door-narrow': 'Too narrow for beds',
  'egress-kind.egress.door-narrow': 'Door too narrow',
  'egress-kind.egress.stair-narrow': 'Stair too narrow',
  'egress-kind.egress.stair-steep': 'Stair too steep',
  'egress-kind.egress.capacity-short': 'Exits too narrow together',
  'egress-kind.egress.door-swing': 'Door opens the wrong way',
  'egress-kind.egress.no-compartments': 'Beds have no other compartment',
  'egress-kind.egress.compartment-large': 'Fire compartment too large',
  'egress-kind.egress.refuge-missing': 'Refuge room missing',
  'egress-kind.egress.refuge-small': 'Refuge room too small',
  'egress-kind.egress.refuge-door': 'Door of a refuge room',
  'egress-kind.egress.sign-missing': 'Exit sign missing',
  'egress-kind.egress.sign-wrong': 'Sign points the wrong way',
  'egress-kind.egress.sign-gap': 'Signs too far apart',
  'egress-kind.egress.turn-unsigned': 'No sign at a turn',
  'egress-kind.egress.light-missing': 'Emergency light missing',
  'egress-kind.egress.fire-access-blocked': 'Fire lane blocked',
  'egress-kind.egress.fire-access-narrow': 'Fire lane too narrow',
  'egress-kind.egress.rset-exceeds-aset': 'Takes longer than there is',
};
