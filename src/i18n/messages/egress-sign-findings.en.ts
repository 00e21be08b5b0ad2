import type { MessageParams } from '../../base/message';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import type { SignFindingWords } from './egress-sign-findings.zh';
import { wordsEn } from './words.en';

const WORDS: Readonly<Record<string, unknown>> = wordsEn;
const use = (p: MessageParams): string => {
  const found = WORDS[`use.${text(p['use'])}`];
  return typeof found === 'string' ? found : text(p['use']);
};
const DOORS: Readonly<Record<string, string>> = {
  final: 'exit into the open',
  stair: 'door of a stair',
  'open-stair': 'opening of a stair',
  compartment: 'door into the next fire compartment',
  'fire-door': 'fire door on the way out',
};
const ARROWS: Readonly<Record<string, string>> = {
  left: 'to the left',
  right: 'to the right',
  ahead: 'straight on',
};
const arrows = (p: MessageParams): string =>
  text(p['shows'])
    .split('+')
    .map((arrow) => ARROWS[arrow] ?? arrow)
    .join(' and ');
const needed = (p: MessageParams, f: Formats): string =>
  p['unit'] === 'lx'
    ? `${f.number(num(p['limit']))} lx on the floor are asked for`
    : 'it is to be as bright as otherwise';

export const signFindingsEn: SignFindingWords = {
  'egress.sign-missing': (p) =>
    `No exit sign over this ${DOORS[text(p['kind'])] ?? 'door'} for those who come to it`,
  'egress.sign-missing.do': 'Hang an exit sign over the door that faces those who come.',
  'egress.sign-wrong': (p, f) =>
    `The arrow points ${arrows(p)}, away from the way out: the nearest exit lies the other way, ${f.metres(num(p['exit']))} to walk`,
  'egress.sign-wrong.do': 'Change the plate or turn the arrow to the nearest exit.',
  'egress.sign-gap': (p, f) =>
    `About ${f.metres(num(p['gap']))} of ${p['kind'] === 'dead-end' ? 'dead-end corridor' : 'corridor'} with no second sign to be read; at most ${f.metres(num(p['limit']))} may lie between signs`,
  'egress.sign-gap.do': 'Add signs with arrows along it, on the walls below 1 m or hung from the ceiling.',
  'egress.turn-unsigned': (p, f) =>
    `No exit sign to be read within ${f.metres(num(p['limit']))} of a turn of this corridor${num(p['turns']) > 1 ? ` (${f.number(num(p['turns']))} turns in all)` : ''}`,
  'egress.turn-unsigned.do':
    'Hang a sign with an arrow on the wall that faces those who come, or from the ceiling above the turn.',
  'egress.light-missing': (p, f) =>
    p['how'] === 'lux'
      ? `${use(p)}: emergency lights give about ${f.number(num(p['lux']))} lx where it is darkest (flux taken to go evenly downwards, nothing thrown back); ${needed(p, f)}`
      : p['how'] === 'part'
        ? `${use(p)}: no emergency light shines on about ${f.area(num(p['area']))}; ${needed(p, f)}`
        : `${use(p)}: no emergency light; ${needed(p, f)}`,
  'egress.light-missing.do': 'Add emergency lights, then measure with the mains off.',
};
