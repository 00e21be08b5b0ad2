import type { MessageParams } from '../../base/message';
import type { Formats } from '../formats';
import { limitText } from '../limit-text';
import { num, text } from '../param-text';
import { plural } from '../plural';
import type { PartsFindingWords } from './egress-parts-findings.zh';
import { limitWordsEn } from './egress-words.en';

/** `1.40 m are asked for`, with what nobody says of the building. */
const needed = (p: MessageParams, f: Formats): string => {
  const facts = text(p['assumed'])
    .split(' ')
    .filter((fact) => fact !== '' && fact !== '–');
  const unknown = facts.length === 0 ? '' : ` (${limitWordsEn.assumed(facts.map(factName))})`;
  return `${f.metres(num(p['needed']), 2)}${unknown}`;
};
const factName = (code: string): string => {
  const words: Readonly<Record<string, string>> = limitWordsEn.words;
  return words[`egress-assumed.${code}`] ?? code;
};
const width = (p: MessageParams, f: Formats): string => f.metresDown(num(p['width']), 2);
const thing = (p: MessageParams): string => text(p['nameEn'] ?? p['nameZh'] ?? 'Something');
const counted = (count: number, one: string, more: string, f: Formats): string =>
  `${f.number(count)} ${plural(count, one, more)}`;
const CLEAR = (p: MessageParams): string =>
  p['clear'] === true ? 'clear' : 'of leaf (its clear width is not told and is less)';

export const partsFindingsEn: PartsFindingWords = {
  'egress.corridor-narrow': (p, f) =>
    `Corridor ${width(p, f)} clear${p['thing'] === null ? '' : ` beside ${thing(p)}`}; ${
      p['for'] === 'beds' ? 'beds need' : 'a way out needs'
    } ${needed(p, f)}${
      p['for'] === 'beds' && typeof p['other'] === 'number'
        ? `, though ${f.metres(p['other'], 2)} for a fire are kept`
        : ''
    }`,
  'egress.corridor-narrow.do': (p) =>
    p['thing'] === null
      ? 'Move walls or rails; where it can’t be widened, keep patients in bed on other corridors.'
      : 'Take it away, and mark the floor so that nothing is parked there.',
  'egress.bed-door-narrow': (p, f) =>
    `Door ${width(p, f)} ${CLEAR(p)}: ${
      num(p['beds']) > 0 ? counted(num(p['beds']), 'bed', 'beds', f) : 'beds'
    } can’t be pushed out, ${needed(p, f)} are asked for`,
  'egress.bed-door-narrow.do':
    'Fit a door with a second leaf; until then only patients who can walk are put here.',
  'egress.door-narrow': (p, f) =>
    `Door on a way out ${width(p, f)} ${CLEAR(p)}, ${needed(p, f)} are asked for`,
  'egress.door-narrow.do': 'Widen the opening, or fit another door.',
  'egress.stair-narrow': (p, f) =>
    p['main'] === true
      ? `The widest stair of the building is ${width(p, f)}; which is its main one isn’t told, and that needs ${needed(p, f)}`
      : `Flight ${width(p, f)} ${p['said'] === true ? 'clear' : 'wide as drawn'}, ${needed(p, f)} are asked for`,
  'egress.stair-narrow.do':
    'Measure between the handrails; where it is too narrow indeed, fewer people may be on the storeys above.',
  'egress.stair-steep': (p, f) =>
    `Flight rises ${f.metres(num(p['rise']), 2)} over ${f.metres(num(p['run']), 2)}; its steps aren’t told, but ${counted(
      num(p['steps']),
      'riser',
      'risers',
      f,
    )} of ${f.metres(num(p['riser']), 2)} with treads of ${f.metres(num(p['tread']), 2)} need ${f.metres(num(p['needed']), 2)}`,
  'egress.stair-steep.do':
    'Measure risers and treads; where they are too steep indeed, no patients are led down this stair.',
  'egress.capacity-short': (p, f) =>
    `${p['part'] === 'stairs' ? 'Stairs' : 'Exits'} ${width(p, f)} wide together for ${counted(
      num(p['persons']),
      'person',
      'people',
      f,
    )} ${p['fullest'] === null ? 'of the storey' : 'of the fullest storey'}: at ${f.metres(num(p['each']), 2)} for a hundred ${needed(p, f)} are asked for`,
  'egress.capacity-short.do': 'Widen exits and stairs or add some, or have fewer people there at a time.',
  'egress.door-swing': (p, f) =>
    p['perDoor'] === true
      ? `Opens inward for ${f.number(Math.ceil(num(p['persons']) / num(p['doors'])))} people a door: that is allowed up to ${f.number(num(p['limit']))}`
      : `Opens inward for ${f.number(num(p['persons']))} people: that is allowed up to ${f.number(num(p['limit']))}`,
  'egress.door-swing.do': 'Have it hung so that it opens the way people leave.',
  'egress.no-compartments': (p, f) =>
    `Storey of wards with no compartments: ${counted(num(p['wards']), 'ward', 'wards', f)}${
      num(p['beds']) > 0 ? ` with ${counted(num(p['beds']), 'bed', 'beds', f)}` : ''
    } can’t be moved to safety on it${
      num(p['units']) > 1
        ? `; no walls of fire resistance between ${f.number(num(p['units']))} nursing units`
        : ''
    }`,
  'egress.no-compartments.do':
    'Divide the storey in at least two by walls and doors that keep fire back, each part with a stair of its own.',
  'egress.compartment-large': (p, f) =>
    `${
      p['whole'] === true
        ? 'Storey with no compartments,'
        : `Compartment${p['nameEn'] === null && p['nameZh'] === null ? '' : ` ${text(p['nameEn'] ?? p['nameZh'])}`}:`
    } ${f.area(num(p['area']))}; allowed are ${limitText(p, f, limitWordsEn)}`,
  'egress.compartment-large.do': 'Divide it by fire walls with fire doors or shutters.',
  'egress.refuge-missing': (p, f) =>
    `${counted(num(p['there']), 'refuge room', 'refuge rooms', f)} on the storey, ${f.number(num(p['wanted']))} asked for (${counted(
      num(p['units']),
      'nursing unit',
      'nursing units',
      f,
    )})${p['instead'] === null ? '' : '; on another storey it is here'}`,
  'egress.refuge-missing.do': (p) =>
    p['instead'] === null
      ? 'Make one near a stair.'
      : 'Make it a refuge room again, with a fire door of class A (90 min).',
  'egress.refuge-small': (p, f) =>
    `${f.area(num(p['left']))} of the refuge room are free${
      p['things'] === true ? ` of ${f.area(num(p['area']))}, things stand on the rest` : ''
    }; ${f.number(num(p['units']))} × ${f.area(num(p['each']))} are asked for`,
  'egress.refuge-small.do': (p) =>
    p['things'] === true
      ? 'Clear it the same day; nothing is kept in a refuge room.'
      : 'Make it larger, or have it serve fewer nursing units.',
  'egress.refuge-door': (p, f) =>
    p['door'] === false
      ? 'A way into the refuge room has no door'
      : p['minutes'] === null
        ? `Door of a refuge room${
            p['written'] === null
              ? ', how long it keeps fire back isn’t told'
              : ` marked “${text(p['written'])}”, which tells no time`
          }: class A (90 min) is asked for`
        : `Door of a refuge room keeps fire back for ${f.number(num(p['minutes']))} min, ${f.number(num(p['needed']))} are asked for`,
  'egress.refuge-door.do': 'Look at the plate on the door; replace it unless it is of class A (90 min).',
};
