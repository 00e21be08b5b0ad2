import type { Mirror } from '../catalogue';
import { plural } from '../plural';
import type { egressTintZh } from './egress-tint.zh';

export const egressTintEn: Mirror<typeof egressTintZh> = {
  'egress-tint.title-exit': 'To the nearest exit',
  'egress-tint.title-open': 'To the open',
  'egress-tint.title-rolling-exit': (p) => `${p.who}: to safety on this storey`,
  'egress-tint.title-rolling-open': (p) => `${p.who}: to the open, no stairs`,
  'egress-tint.goer-wheelchair': 'Wheelchair',
  'egress-tint.goer-bed': 'Bed',
  'egress-tint.safe': 'Safety: the open, the next fire compartment, a refuge room; no stairs, no lobbies',
  'egress-tint.rolled': (p) =>
    `Pushed, through where ${p.width} are clear at least, never over stairs, and where there is room to turn, among walls and things as drawn. Times are without getting ready and coming back for the next.`,
  'egress-tint.first-time': 'The first time all clear widths are measured: some ten seconds.',
  'egress-tint.looks': 'Floor coloured by',
  'egress-tint.look-metres': 'Distance',
  'egress-tint.look-seconds': 'Time',
  'egress-tint.look-exit': 'Exit',
  'egress-tint.metres': 'Walking distance, m',
  'egress-tint.seconds': 'Walking time, seconds',
  'egress-tint.pushed': 'One bed or wheelchair, pushed, no queue, without getting ready',
  'egress-tint.alone':
    'One person alone, no queue, from when they set out; clearing times stand under “Ways out by storey”',
  'egress-tint.exit': 'The exit that serves each place',
  'egress-tint.lines': (p) => `A line each ${p.step}`,
  'egress-tint.seconds-of': (p) => `${p.seconds} s`,
  'egress-tint.farthest': (p) => `farthest about ${p.value}`,
  'egress-tint.beyond': (p) => `Over ${p.limit} in all`,
  'egress-tint.within': (p) => `Nowhere over ${p.limit} in all`,
  'egress-tint.limit-one': (p) => `The code’s usual limit: ${p.limit}`,
  'egress-tint.judging': 'Findings by the chosen code are being worked out',
  'egress-tint.limit-two': (p) =>
    `The code’s usual limit: ${p.inRoom} in a room + ${p.between} from its door to an exit`,
  'egress-tint.too-long': (p) =>
    `${p.rooms} ${plural(p.rooms, 'room breaks', 'rooms break')} a limit: findings take the way in the room, and from its door on, each by itself`,
  'egress-tint.no-way': 'No way out',
  'egress-tint.no-way-for': (p) => `No way out: ${p.who}`,
  'egress-tint.no-way-of': (p) => `No way out: ${p.area}`,
  'egress-tint.stairs-alone': (p) => `Stairs alone lead off: ${p.area}`,
  'egress-tint.too-narrow': (p) =>
    `On foot, but too narrow for a ${p.who.toLowerCase()} (under ${p.width}, or no room to turn)${p.area === null ? '' : `: ${p.area}`}`,
  'egress-tint.beds': (p) =>
    p.stuck === 0
      ? `A bed gets out of ${p.rooms === 1 ? 'the one room' : `all ${p.rooms} rooms`} with beds`
      : `No way for a bed from ${p.stuck} of ${p.rooms} rooms with beds`,
  'egress-tint.leads-across':
    'Nothing leads into the open but stairs: look at the ways to the next compartment or a refuge room first (“This storey’s exit”). ',
  'egress-tint.leads-down': (p) =>
    p.lifts > 0
      ? `Down by ${p.lifts} evacuation ${plural(p.lifts, 'lift', 'lifts')} that ${plural(p.lifts, 'stops', 'stop')} here. `
      : 'No evacuation lift stops here: down it has to be carried. ',
  'egress-tint.stale': 'Being updated',
  'egress-tint.waiting': 'Being worked out',
  'egress-tint.exits': 'Exits of this storey',
  'egress-tint.badges': 'Green number: the exit. Grey: floor that it serves.',
  'egress-tint.stair-not': (p) => `Stairs, not for a ${p.who.toLowerCase()}`,
  'egress-tint.none': 'No exit of this storey can be used',
  'egress-tint.share': (p) => `${p.share}, ${p.area}`,
  'egress-tint.people': (p) => `${p.persons} people`,
  'egress-tint.kind-final': 'To the open',
  'egress-tint.kind-stair': 'Stair',
  'egress-tint.kind-open-stair': 'Open stair',
  'egress-tint.kind-compartment': 'Next compartment',
  'egress-tint.kind-ground': 'Open ground',
  'egress-tint.kind-refuge': 'Refuge room',
  'egress-tint.shut-what-if': 'shut in the what-if',
  'egress-tint.shut-always': 'locked at every hour',
  'egress-tint.shut-hour': 'locked at this hour',
  'egress-tint.leads-nowhere': 'leads nowhere',
  'egress-tint.open-stairs': (p) => `${p.who}: stairs alone lead into the open. To safety on this storey:`,
  'egress-tint.open-narrow': (p) =>
    `${p.who}: the way into the open is too narrow. To safety on this storey:`,
  'egress-tint.stuck': (p) => `${p.who}: rooms with beds`,
  'egress-tint.stuck-none': (p) =>
    `${p.who}: there is a way to ${p.open ? 'the open' : 'safety on this storey'} from ${p.rooms === 1 ? 'the one room' : `all ${p.rooms} rooms`} with beds here.`,
  'egress-tint.stuck-count': (p) => `no way from ${p.stuck} of ${p.rooms}`,
  'egress-tint.stuck-stairs': 'stairs alone lead off',
  'egress-tint.stuck-narrow': 'too narrow: open it to see where',
  'egress-tint.stuck-nobody': 'nobody gets out',
  'egress-tint.narrow-exit': 'too narrow',
  'egress-tint.rung-findings': (p) => `${p.count} ${plural(p.count, 'issue', 'issues')}`,
  'egress-tint.rung-good': 'Nothing amiss',
  'egress-tint.rung-none': 'No rooms to leave',
  'egress-tint.summary': (p) =>
    `${p.storey}, ways out: ${p.spaces} ${plural(p.spaces, 'space', 'spaces')}, ${p.exits}. ${p.ways}${p.found}.`,
  'egress-tint.summary-exits': (p) =>
    `${p.exits} ${plural(p.exits, 'exit', 'exits')}, ${p.open} of them lead out`,
  'egress-tint.summary-rolling-exits': (p) =>
    p.exits > 0
      ? `${p.exits} ${plural(p.exits, 'exit', 'exits')} that a ${p.who.toLowerCase()} can use`
      : `no exit that a ${p.who.toLowerCase()} can use`,
  'egress-tint.summary-farthest': (p) =>
    `Farthest from ${p.open ? 'the open' : 'an exit'}: ${p.room}, about ${p.metres}, about ${p.time} on foot. `,
  'egress-tint.summary-rolling': (p) =>
    `${p.who}: farthest from ${p.open ? 'the open' : 'safety on this storey'}: ${p.room}, about ${p.metres}, about ${p.time} pushed. `,
  'egress-tint.summary-beds': (p) =>
    p.stuck === 0
      ? `A bed gets out of ${p.rooms === 1 ? 'the one room' : `all ${p.rooms} rooms`} with beds. `
      : `No way for a bed from ${p.stuck} of ${p.rooms} rooms with beds. `,
  'egress-tint.summary-hindered': (p) =>
    [
      ...(p.stairs === null ? [] : [`${p.who}: no way but stairs from ${p.stairs} of floor. `]),
      ...(p.narrow === null ? [] : [`${p.who}: the way is too narrow from ${p.narrow} of floor. `]),
    ].join(''),
  'egress-tint.moved': (p) => `too narrow here: from where it fits, ${p.away} away`,
  'egress-tint.bar-nobody': 'Nobody gets out from here.',
  'egress-tint.bar-stairs': (p) => `${p.who}: no way, stairs alone lead off.`,
  'egress-tint.bar-rooms': (p) => `${p.who}: no way, what is wide enough leads through other rooms.`,
  'egress-tint.bar-door': (p) =>
    `${p.who}: no way, the widest is stopped by ${p.door}: ${p.width} clear, ${p.needed} needed.`,
  'egress-tint.bar-gap': (p) =>
    `${p.who}: no way, the widest is ${p.width} wide in ${p.where}, ${p.needed} needed.`,
  'egress-tint.bar-tight': (p) =>
    `${p.who}: no way, too tight to turn ${p.door === null ? `in ${p.where}` : `at ${p.door}`}${p.room === null || p.needed === null ? '' : `: ${p.room} of way across, ${p.needed} needed`}.`,
  'egress-tint.summary-no-way': (p) => `${p.area} of floor without a way out. `,
};
