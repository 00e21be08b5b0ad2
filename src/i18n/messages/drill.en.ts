import type { Mirror } from '../catalogue';
import type { drillZh } from './drill.zh';

const time = (seconds: number): string => {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return minutes === 0 ? `${rest} s` : `${minutes} min ${rest} s`;
};

export const drillEn: Mirror<typeof drillZh> = {
  'hint.drill.1':
    'Click anywhere on a floor: the way out to the open is drawn with its length and walking time.',
  'hint.drill.2':
    'Choose Shut doors and click doors to see the way change; the panel names the door that matters.',
  'hint.drill.3':
    'Set the hour in the top bar (02:00, say) for the doors locked then; Farthest places lists the longest ways.',

  'drill.time': ({ seconds }) => time(seconds),
  'drill.tool': 'A click on the floor',
  'drill.tool-way': 'Way out',
  'drill.tool-shut': 'Shut doors',
  'drill.from-centre': 'From the middle of the picture',
  'drill.clear': 'Clear the way',

  'drill.empty-title': 'Out from where?',
  'drill.empty-text':
    'Click any place on the plan: the shortest way to the open is drawn, over stairs, without lifts.',
  'drill.empty-room': 'Or choose a room of this storey:',
  'drill.room': 'Room',
  'drill.from-room': 'From the middle of the room',
  'drill.other-start': 'Begin elsewhere',

  'drill.working': 'Looking for the way…',
  'drill.walking': 'Making the walking surface',
  'drill.failed': 'No answer came.',
  'drill.retry': 'Try again',

  'drill.from': ({ place, storey }) => `From ${storey} ${place}`,
  'drill.from-outside-rooms': 'a place outside the rooms',
  'drill.length': 'Length of the way',
  'drill.walking-time': 'Walking time',
  'drill.to': ({ exit }) => `To ${exit}`,
  'drill.said': ({ length, time: takes, exit }) => `Way out ${length}, ${takes} on foot, to ${exit}`,
  'drill.beside': ({ gap }) => `That is no floor to walk on: measured from the floor ${gap} beside it.`,
  'drill.open': 'This is out in the open already.',
  'drill.off-floor': ({ gap }) => `There is no floor to walk on here; the nearest is ${gap} away.`,
  'drill.no-floor': 'This storey has no floor to walk on.',
  'drill.from-nearest': 'Begin at the nearest floor',
  'drill.no-way': 'No way out',
  'drill.no-way-barred': 'These doors are shut or locked on the shortest way:',
  'drill.no-way-even-open':
    'Even with every door open the plan has no way to the open. See whether doors and stairs are all drawn.',
  'drill.locks-both-sides':
    'A locked door counts as shut from both sides: the plan does not say which locks open from inside without a key.',
  'drill.through': ({ rooms }) => `Only through ${rooms}`,
  'drill.through-why':
    'Rooms are gone through only where corridors, halls and stairs lead nowhere, and as few as can be; codes limit such ways apart:',

  'drill.walker': 'Who walks',
  'drill.walker-adult': 'Adult',
  'drill.walker-patient': 'Walking patient',
  'drill.walker-stick': 'With a stick',
  'drill.assumption':
    'Walking alone: no reaction or getting ready, no queues, no lifts; ramps count as level floor.',
  'drill.speeds': 'Walking speeds and where they come from',
  'drill.speed-level': 'Level',
  'drill.speed-stairs-down': 'Stairs down',
  'drill.speed-stairs-up': 'Stairs up',
  'drill.speed': ({ on, speed }) => `${on} ${speed} m/s`,
  'drill.source': ({ standard, edition, clause }) => `${standard} (${edition}), ${clause}`,

  'drill.matters': 'The door that matters',
  'drill.matters-working': 'Shutting each door in turn…',
  'drill.matters-label': ({ door }) => `Matters: ${door}`,
  'drill.matters-extra': ({ extra }) => `Shut, the way is ${extra} longer (dashed on the plan).`,
  'drill.matters-cut': 'Shut, there is no other way.',
  'drill.matters-rooms': ({ count, length }) =>
    `Shut, the way leads through ${count} more ${count === 1 ? 'room' : 'rooms'}, ${length} in all (dashed on the plan).`,
  'drill.matters-each': ({ cost }) => `Any one of them alike: ${cost}`,
  'drill.matters-none': ({ most }) =>
    `No single door matters: whichever is shut, the way is at most ${most} longer.`,
  'drill.narrowest': 'Narrowest',
  'drill.narrowest-said': ({ door, width }) => `${door}, ${width} clear`,
  'drill.narrowest-unsaid': ({ door, width }) => `${door}, opening ${width} (clear width not in the plan)`,

  'drill.legend-way': 'Way out',
  'drill.legend-second': 'With the door that matters shut',
  'drill.legend-barred': 'With every door open',
  'drill.legend-shut': 'Shut by hand',
  'drill.legend-locked': ({ hour }) => `Locked at ${hour}`,

  'drill.legs': 'Leg by leg',
  'drill.leg-level': ({ storey }) => `Along ${storey}`,
  'drill.leg-stairs-down': ({ stair, storey }) => `${stair} down to ${storey}`,
  'drill.leg-stairs-up': ({ stair, storey }) => `${stair} up to ${storey}`,
  'drill.leg-ramp-down': ({ storey }) => `Ramp down to ${storey}`,
  'drill.leg-ramp-up': ({ storey }) => `Ramp up to ${storey}`,
  'drill.stair': 'Stairs',
  'drill.onward': ({ storey, up }) => `${up ? '↑' : '↓'} ${storey}`,

  'drill.doors': 'Doors on the way',
  'drill.doors-none': 'No doors on the way.',
  'drill.door-between': ({ a, b }) => `${a} ↔ ${b}`,
  'drill.door-west': ({ name, number }) => `${name} (no. ${number} from the west)`,
  'drill.door-south': ({ name, number }) => `${name} (no. ${number} from the south)`,
  'drill.door-out': ({ room }) => `${room} → outside`,
  'drill.exit-area': 'Exit area',
  'drill.open-ground': 'Open ground',
  'drill.effect-extra': ({ extra }) => `shut: ${extra} longer`,
  'drill.effect-rooms': ({ count }) => `shut: only through ${count} more ${count === 1 ? 'room' : 'rooms'}`,
  'drill.effect-cut': `shut: no way out`,
  'drill.effect-none': `shut: just as long`,
  'drill.blocked-extra': ({ extra }) => `blocked: ${extra} longer`,
  'drill.blocked-rooms': ({ count }) =>
    `blocked: only through ${count} more ${count === 1 ? 'room' : 'rooms'}`,
  'drill.blocked-cut': `blocked: no way out`,
  'drill.blocked-none': `blocked: just as long`,
  'drill.width': ({ width }) => `${width} wide`,
  'drill.shut-door': 'Shut',
  'drill.open-door': 'Open',
  'drill.block': 'Block',
  'drill.clear-way': 'Unblock',
  'drill.block-this': ({ door }) => `Block ${door}`,
  'drill.clear-this': ({ door }) => `Unblock ${door}`,
  'drill.shut-this': ({ door }) => `Shut ${door}`,
  'drill.open-this': ({ door }) => `Open ${door}`,
  'drill.only-found': 'found by the program, not confirmed in the plan',
  'drill.go-to': ({ door }) => `See ${door}`,

  'drill.shut': 'Doors shut',
  'drill.open-all': 'Open all',
  'drill.now-shut': ({ door }) => `Shut ${door}`,
  'drill.now-open': ({ door }) => `Opened ${door}`,

  'drill.locked': ({ storey }) => `Locked on ${storey}`,
  'drill.locked-at': ({ hour }) => `At ${hour} (set in the top bar)`,
  'drill.no-hour':
    'No hour is set: only doors that are always locked count. Set one in the top bar to see the night.',
  'drill.locked-none': 'No door of this storey is locked then.',
  'drill.leads-off': 'to a stair or outside',
  'drill.barred': ({ storey, left }) => `Ways off ${storey} are barred: ${left}`,
  'drill.stairs-left': ({ left, all }) => `${left} of ${all} stairs left`,
  'drill.exits-left': ({ left, all }) => `${left} of ${all} final exits left`,
  'drill.barred-at': ({ hour }) => `Locked at ${hour}`,
  'drill.barred-always': 'Always locked',
  'drill.barred-by-hand': 'Shut by hand',
  'drill.hazard': ({ what }) => `Open hazard: ${what}`,
  'drill.keys': ({ people }) => `Keys: ${people}`,
  'drill.keys-unknown': 'Not said who has the key',

  'drill.all-doors': ({ storey }) => `All doors of ${storey}`,
  'drill.filter': 'Filter by room name or number',
  'drill.filter-more': ({ count }) => `${count} more: type a room name or number.`,
  'drill.filter-none': 'No such door.',

  'drill.worst': 'Farthest places',
  'drill.worst-text': ({ who }) =>
    `The longest way out of each department on each storey, by walking time (${who}); choose a storey to begin there.`,
  'drill.worst-working': 'Looking for the longest way of each storey…',
  'drill.worst-storey': 'Storey',
  'drill.worst-length': 'Longest',
  'drill.worst-time': 'On foot',
  'drill.worst-place': 'Where',
  'drill.worst-from': ({ storey }) => `Begin at the farthest place of ${storey}`,
  'drill.without-way': ({ area }) => `${area} without a way out`,
  'drill.without-way-rooms': ({ count }) => `Rooms without a way out (${count})`,
  'drill.worst-scope': 'Where',
  'drill.scope-building': 'This building',
  'drill.scope-storey': 'This storey',
  'drill.scope-all': 'Whole campus',
  'drill.more': ({ count }) => `Show ${count} more`,
  'drill.fewer': 'Show the first only',
  'drill.worst-through': ({ count }) => `through ${count} ${count === 1 ? 'room' : 'rooms'}`,
  'drill.csv': 'Save as CSV',
  'drill.csv-name': 'longest-ways-out',
  'drill.csv-building': 'Building',
  'drill.csv-without': 'Floor without a way out (m²)',
  'drill.csv-length': 'Longest way (m)',
  'drill.csv-seconds': 'Walking time (s)',
  'drill.csv-walker': 'Who walks',
  'drill.csv-department': 'Department',
  'drill.csv-door': 'Door off the storey',
  'drill.csv-exit': 'Exit',
  'drill.csv-through': 'Rooms gone through',
  'drill.csv-hour': 'Hour',
  'drill.csv-no-hour': 'no hour set',
  'drill.csv-shut': 'Doors shut by hand',
};
