import type { MessageParams } from '../../base/message';
import type { Formats } from '../formats';
import { limitText } from '../limit-text';
import { num, text } from '../param-text';
import { plural } from '../plural';
import type { EgressFindingWords } from './egress-findings.zh';
import { partsFindingsEn } from './egress-parts-findings.en';
import { signFindingsEn } from './egress-sign-findings.en';
import { transferFindingsEn } from './egress-transfer-findings.en';
import { limitWordsEn } from './egress-words.en';

/** A thing by its name. */
const thing = (p: MessageParams): string => text(p['nameEn'] ?? p['nameZh'] ?? 'Something');
/** `Crates` or `Crates and 2 more`. */
const things = (p: MessageParams, f: Formats): string =>
  num(p['things']) > 1 ? `${thing(p)} and ${f.number(num(p['things']) - 1)} more` : thing(p);
const KINDS: Readonly<Record<string, string>> = {
  final: 'Door into the open',
  stair: 'Door of a stair',
  'open-stair': 'Way into a stair',
  compartment: 'Door into the next fire compartment',
  ground: 'Way into the open',
  'only-way': 'Door on the only way',
};
const kind = (p: MessageParams): string =>
  p['fromStair'] === true ? 'Door from a stair into the open' : (KINDS[text(p['kind'])] ?? text(p['kind']));
const counted = (count: number, one: string, more: string, f: Formats): string =>
  `${f.number(count)} ${plural(count, one, more)}`;
/** What is lost by a door that is locked. */
const lost = (p: MessageParams, f: Formats): string =>
  [
    num(p['cutOff']) > 0 ? [`${counted(num(p['cutOff']), 'person has', 'people have', f)} no way out`] : [],
    num(p['storeys']) > 0
      ? [
          `${counted(num(p['storeys']), 'storey loses', 'storeys lose', f)} this exit and ${
            num(p['left']) === 0
              ? plural(num(p['storeys']), 'has no other', 'have no other')
              : `${plural(num(p['storeys']), 'keeps', 'keep')} at least ${f.number(num(p['left']))}`
          } in the fire compartment concerned (in the storey, where none is drawn)`,
        ]
      : [],
    num(p['rooms']) > 0
      ? [`${counted(num(p['rooms']), 'room loses its', 'rooms lose their', f)} nearest exit`]
      : [],
  ]
    .flat()
    .join('; ');
const lane = (p: MessageParams): string => text(p['laneEn'] ?? p['laneZh'] ?? 'Fire lane');
const side = (p: MessageParams): string => (p['outside'] === true ? 'outside' : 'before');

const limit = (p: MessageParams, f: Formats): string => limitText(p, f, limitWordsEn);
const MEASURED: Readonly<Record<string, string>> = { straight: ' as the crow flies', walked: ' walked' };
/** How a distance of a finding is measured. */
const measured = (p: MessageParams): string => MEASURED[text(p['measured'])] ?? '';
const ENDS: Readonly<Record<string, string>> = { low: 'lower', high: 'upper' };

export const egressFindingsEn: EgressFindingWords = {
  ...partsFindingsEn,
  ...signFindingsEn,
  ...transferFindingsEn,
  'egress.no-exit': (p, f) =>
    num(p['rooms']) > 1
      ? `No way out of the whole storey: ${f.number(num(p['rooms']))} rooms, ${counted(num(p['persons']), 'person', 'people', f)}`
      : `No way out, for ${counted(num(p['persons']), 'person', 'people', f)}${
          num(p['shut']) > 0
            ? `; ${f.number(num(p['shut']))} of ${counted(num(p['doors']), 'door', 'doors', f)} locked`
            : ''
        }`,
  'egress.no-exit.do':
    'See whether doors, stairs and exits are all drawn and unlocked; where there is no way out indeed, close the room and rebuild it.',
  'egress.exits-few': (p, f) =>
    `${counted(num(p['exits']), 'exit', 'exits', f)} for ${counted(num(p['persons']), 'person', 'people', f)}, at least ${f.number(num(p['least']))} are asked for`,
  'egress.exits-few.do': 'Add an exit, or a fire door into the next fire compartment.',
  'egress.exits-together': (p, f) =>
    `The two ${p['exits'] === undefined ? 'doors' : 'exits'} farthest apart are ${f.metresDown(num(p['gap']))} apart, less than ${f.metres(num(p['limit']))}: they count as one`,
  'egress.exits-together.do': 'Add one on another side.',
  'egress.second-door-missing': (p, f) =>
    p['atCorridorEnd'] === true
      ? `At the end of a corridor, ${f.area(num(p['area']))} with one door: two are asked for`
      : `${f.area(num(p['area']))} with one door: that is allowed up to ${f.area(num(p['limit']))}`,
  'egress.second-door-missing.do': 'Add a door at least 5 m from the present one, or make the room smaller.',
  'egress.travel-long': (p, f) =>
    `Between two exits, ${f.metresUp(num(p['length']))}${measured(p)} from its door to the nearest; allowed are ${limit(p, f)}`,
  'egress.travel-long.do': 'Add an exit, or use the room for something else.',
  'egress.dead-end-long': (p, f) =>
    typeof p['twice'] === 'number'
      ? `On a dead end: with its ${f.metres(p['twice'])} counted twice it is ${f.metresUp(num(p['length']))} from its door to the nearest exit; allowed are ${limit(p, f)}`
      : `On a dead end, ${f.metresUp(num(p['length']))}${measured(p)} from its door to the nearest exit; allowed are ${limit(p, f)}`,
  'egress.dead-end-long.do': 'Add a stair or an exit at the blind end.',
  'egress.pocket-long': (p, f) =>
    `This corridor goes on ${f.metresUp(num(p['length']))} to a blind end past the last place where one can choose between two exits${num(p['pockets']) > 1 ? ` (the longest of ${f.number(num(p['pockets']))})` : ''}; allowed are ${limit(p, f)}`,
  'egress.pocket-long.do': 'Add an exit or a passage at the blind end, or close the end off as a room.',
  'egress.in-room-long': (p, f) =>
    `${f.metresUp(num(p['length']))}${measured(p)} from its farthest point to the door; allowed are ${limit(p, f)}`,
  'egress.in-room-long.do': 'Add a door, or move what stands in the room.',
  'egress.stair-leads-nowhere': (p) =>
    p['end'] === null || p['end'] === undefined
      ? 'From this stair one does not come into the open'
      : `The ${ENDS[text(p['end'])] ?? ''} end of this flight meets no floor`,
  'egress.stair-leads-nowhere.do': 'See whether it is drawn right; a stair that leads nowhere is no exit.',
  'egress.exit-locked': (p, f) => `${kind(p)} locked at every hour: ${lost(p, f)}`,
  'egress.exit-locked.do':
    'Unlock it at once. Where it has to be guarded, fit a panic bar or a lock that the fire alarm releases; a key in somebody’s pocket makes no exit.',
  'egress.exit-locked-at-hour': (p, f) =>
    `${kind(p)} locked ${text(p['span'])}; at ${text(p['at'])} that concerns ${counted(num(p['persons']), 'person', 'people', f)}: ${lost(p, f)}`,
  'egress.exit-locked-at-hour.do': (p, f) =>
    `Keep it open while people are there, or fit a lock that opens from inside at a push${
      num(p['keyHolders']) > 0
        ? `; that ${counted(num(p['keyHolders']), 'person on duty holds', 'people on duty hold', f)} the key is no substitute`
        : ''
    }.`,
  'egress.exit-blocked': (p, f) =>
    p['width'] === 0
      ? `${kind(p)}: ${things(p, f)} ${side(p)} it, no way past`
      : `${kind(p)}: ${things(p, f)} ${side(p)} it, ${f.metresDown(num(p['width']), 2)} clear where ${f.metres(num(p['needed']), 2)} are asked for`,
  'egress.exit-blocked.do':
    'Take it away, and keep everything off the way for 1.4 m within and outside of the exit.',
  'egress.stair-obstructed': (p, f) => `${thing(p)} in the stair, on ${f.area(num(p['area']))} of its floor`,
  'egress.stair-obstructed.do': 'Take it away; nothing is kept in stairs or on their landings.',
  'egress.shutter-blocked': (p, f) =>
    p['distance'] === 0
      ? `${thing(p)} right under a fire shutter, which cannot close`
      : `${thing(p)} ${f.metresDown(num(p['distance']), 2)} from where a fire shutter comes down`,
  'egress.shutter-blocked.do': (p, f) =>
    `Take it away; keep everything ${f.metres(num(p['kept']))} off the shutter on both sides, with a line on the floor.`,
  'egress.barred-window': (p, f) =>
    `Metal bars before ${counted(num(p['windows']), 'window', 'windows', f)}${
      num(p['free']) === 0
        ? '; the room has no other'
        : `; ${f.number(num(p['free']))} of the room ${plural(num(p['free']), 'has', 'have')} none`
    }${p['beds'] === true ? '; patients lie in it' : ''}`,
  'egress.barred-window.do':
    'Take the bars off, or make them open from inside; against falls fit window limiters instead.',
  'egress.prefabricated-room': (p, f) =>
    `${thing(p)}: a light-panel room of ${f.area(num(p['area']))}${p['asleep'] === true ? ', slept in' : ''}`,
  'egress.prefabricated-room.do': (p) =>
    p['asleep'] === true
      ? 'Move the people out the same day and take the room down.'
      : 'Take it down; if it is needed, have it proved that its core does not burn (class A) and keep the proof.',
  'egress.fire-access-blocked': (p, f) =>
    p['part'] === 'operating-ground'
      ? `${lane(p)}: ${things(p, f)} on ${f.area(num(p['area']))} of it`
      : p['width'] === 0
        ? `${lane(p)}: ${things(p, f)} right across it`
        : `${lane(p)}: ${things(p, f)} leave ${f.metresDown(num(p['width']), 2)}, too little for a fire engine`,
  'egress.fire-access-blocked.do':
    'Have it moved at once; mark the ground with yellow lines and signs, and look at it on each round.',
  'egress.fire-access-narrow': (p, f) =>
    p['things'] === 0
      ? `${lane(p)} is drawn ${f.metresDown(num(p['width']), 2)} wide where it is narrowest; ${f.metres(num(p['needed']))} are asked for`
      : `${lane(p)}: ${f.metresDown(num(p['width']), 2)} clear at ${things(p, f)} where ${f.metres(num(p['needed']))} are asked for`,
  'egress.fire-access-narrow.do': (p) =>
    p['things'] === 0
      ? 'Measure it: widen the lane, or draw what may be driven on beside it.'
      : 'Take it away, or replace it by one that folds or lifts out in moments, so that the width is there.',
};
