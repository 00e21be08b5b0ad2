import type { MessageParams } from '../../base/message';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { plural } from '../plural';
import type { DesignFindingWords } from './extinguisher-findings.zh';
import { wordsEn } from './words.en';

/** Three classes of danger, as the Chinese code has them. */
const hazard = (p: MessageParams): string => `${text(p['hazard'])} hazard`;

const word = (prefix: 'agent' | 'use', code: string): string =>
  Object.entries(wordsEn)
    .find(([key]) => key === `${prefix}.${code}`)?.[1]
    ?.toString() ?? code;
const agent = (p: MessageParams): string => word('agent', text(p['agent']));
const agents = (p: MessageParams): string =>
  text(p['agents'])
    .split(' ')
    .map((code) => word('agent', code))
    .join(' or ');
const classes = (p: MessageParams): string => {
  const letters = text(p['classes']).split(' ');
  return `${plural(letters.length, 'class', 'classes')} ${letters.join(', ')}`;
};
/** Where else than in the room it may stand. */
const reach = (p: MessageParams): string =>
  p['reach'] === 'room'
    ? ''
    : p['reach'] === 'corridors'
      ? ', at its door or in its corridor'
      : ' or at its door';
const SCALES: Readonly<Record<string, string>> = {
  cn: 'of Chinese test fires (GB 4351)',
  nfpa: 'of American test fires (UL 711)',
  uk: 'of European test fires (EN 3)',
};
const scale = (p: MessageParams): string => SCALES[text(p['scale'])] ?? "of other countries' test fires";
const listed = (value: MessageParams[string] | undefined): string[] =>
  typeof value === 'string' && value !== '' ? value.split('|') : [];
/** The first of them by number, and how many points there are. */
const numbers = (p: MessageParams, f: Formats): string => {
  const named = listed(p['numbers']);
  const left = num(p['points']) - named.length;
  if (named.length === 0) return '';
  return `; ${left > 0 ? `${named.join(', ')} and ${f.number(left)} more` : f.list(named)}`;
};
/** The ratings of a storey are enough, and only their number isn't. */
const onlyFew = (p: MessageParams): boolean => num(p['present']) >= num(p['required']) - 1e-9;
const units = (count: number): string => plural(count, 'extinguisher', 'extinguishers');

export const extinguisherFindingsEn: DesignFindingWords = {
  'extinguisher.agent-unsuitable': (p) =>
    p['use'] === null || p['use'] === undefined
      ? `${agent(p)}: of no use against class ${text(p['fireClass'])}, which is what burns here`
      : p['inside'] === true
        ? `${agent(p)}: not suitable inside (${word('use', text(p['use']))})`
        : `${agent(p)}: not to stand before the doors or in the corridor of this room (${word('use', text(p['use']))})`,
  'extinguisher.agent-unsuitable.do':
    'Replace it with a type that suits what burns and what stands here; use this one elsewhere.',
  'extinguisher.missing-in-room': (p) =>
    `No ${agents(p)} extinguisher in this room${reach(p)} (${word('use', text(p['use']))})`,
  'extinguisher.missing-in-room.do': (p) => `Add one in the room${reach(p)}: ${agents(p)}.`,
  'extinguisher.magnetic-in-mri': 'A magnetic extinguisher in the magnet room: it will fly into the magnet',
  'extinguisher.magnetic-in-mri.do':
    'Take it out at once and bring a non-magnetic one; if it is one, tick "non-magnetic" on its card.',
  'extinguisher.class-unprotected': (p, f) =>
    `Nothing in this calculation unit (${f.area(num(p['area']))}) counts against ${classes(p)}`,
  'extinguisher.class-unprotected.do': (p) => `Place extinguishers in the unit that suit ${classes(p)}.`,
  'extinguisher.rating-short': (p, f) =>
    `Too little rating for class ${text(p['fireClass'])}: ${f.number(num(p['present']))}${text(p['letter'])} of ` +
    `${f.number(num(p['required']))}${text(p['letter'])} (K = ${f.number(num(p['k']), 2)}; ` +
    `${f.number(num(p['conservative']))}${text(p['letter'])} with K = 1)`,
  'extinguisher.rating-short.do': 'Add extinguishers, or take models with a larger rating.',
  'extinguisher.too-few': (p, f) =>
    `${num(p['count']) === 0 ? 'Nothing that counts' : `Only ${f.number(num(p['count']))} ${units(num(p['count']))}`} ` +
    `in this calculation unit (${f.area(num(p['area']))}), at least ${f.number(num(p['needed']))} needed`,
  'extinguisher.too-few.do':
    'Add extinguishers in this unit, or reckon it together with rooms of the same kind beside it.',
  'extinguisher.rating-below': (p, f) =>
    `Rated ${f.number(num(p['rating']))}${text(p['letter'])}, below the ${f.number(num(p['least']))}${text(p['letter'])} ` +
    `that each needs here (${hazard(p)}, class ${text(p['fireClass'])})`,
  'extinguisher.rating-below.do': (p, f) =>
    `Take a model of at least ${f.number(num(p['least']))}${text(p['letter'])}; where the nameplate says more, correct the plan.`,
  'extinguisher.too-many-at-point': (p, f) =>
    `${f.number(num(p['count']))} extinguishers at one setting point, ${f.number(num(p['most']))} at most`,
  'extinguisher.too-many-at-point.do': 'Part them over two places, or take fewer with a larger rating.',
  'extinguisher.mounting-high': (p, f) =>
    `Hangs too high: its handle ${f.metres(num(p['height']), 2)} above the floor, its top may be at ${f.metres(num(p['limit']), 2)} at most`,
  'extinguisher.mounting-high.do': 'Lower its hook or bracket.',
  'extinguisher.mounting-low': (p, f) =>
    `Stands too low: with its handle at ${f.metres(num(p['top']), 2)} its bottom is at ${f.metres(num(p['height']), 2)} at most ` +
    `(by the length of such bodies), and should be at ${f.metres(num(p['limit']), 2)} at least`,
  'extinguisher.mounting-low.do':
    'Put it on a bracket or into a cabinet, off the floor; where its height is another one, correct it in the plan.',
  'extinguisher.impossible-rating': (p) =>
    p['agent'] === null || p['agent'] === undefined
      ? `No extinguisher has the rating "${text(p['rating'])}" by this code: reckoned as if it were not known`
      : `${agent(p)}: can't have the rating "${text(p['rating'])}" by this code; reckoned as if it were not known`,
  'extinguisher.impossible-rating.do': 'Read the nameplate and correct type and rating in the plan.',
  'extinguisher.rating-unknown': (p, f) =>
    `${f.number(num(p['count']))} of ${f.number(num(p['total']))} ${units(num(p['total']))} without type or rating: ` +
    (p['addsUp'] === true
      ? 'taken to suit, with the least rating that their place asks for'
      : "taken to suit, but to add nothing to the storey's total"),
  'extinguisher.rating-unknown.do':
    'Fill type and rating in from the nameplates: until then this is an assumption.',
  'extinguisher.foreign-rating': (p, f) =>
    `${f.number(num(p['count']))} of ${f.number(num(p['total']))} ${units(num(p['total']))} with ratings ${scale(p)} ` +
    `(${f.list(listed(p['ratings']))}${numbers(p, f)}), which this code doesn't know and no table converts: ` +
    (p['addsUp'] === true
      ? 'taken to suit, with the least rating that their place asks for'
      : "taken to suit, but to add nothing to the storey's total"),
  'extinguisher.foreign-rating.do':
    'Read the nameplates: correct what is a slip, and give ratings by this code or choose the code that the plan goes by.',
  'extinguisher.unit-crosses': 'A calculation unit made by hand crosses fire compartments',
  'extinguisher.unit-crosses.do': 'Part it by compartment.',
  'extinguisher.compartment-empty': (p) =>
    `No room in ${p['nameEn'] ? `the fire compartment "${text(p['nameEn'])}"` : 'this fire compartment'}: nothing is reckoned in it`,
  'extinguisher.compartment-empty.do': 'Check its outline, or say which rooms are in it.',
  'extinguisher.storey-total': (p, f) =>
    onlyFew(p)
      ? `${f.number(num(p['count']))} class A ${units(num(p['count']))} on this storey: at least ${f.number(num(p['least']))} needed, ` +
        `though the ratings are enough (${f.number(num(p['present']))}A of ${f.number(num(p['required']), 1)}A)`
      : `Ratings of this storey add up to ${f.number(num(p['present']))}A (${f.number(num(p['count']))} ${units(num(p['count']))}): ` +
        `${f.number(num(p['required']), 1)}A and at least ${f.number(num(p['least']))} needed for ${f.area(num(p['area']))}`,
  'extinguisher.storey-total.do': (p) =>
    onlyFew(p)
      ? 'Add class A extinguishers: a larger rating makes up for none.'
      : 'Add class A extinguishers, or take models with a larger rating.',
  'extinguisher.beds-unknown': 'Beds not known: reckoned as 50 or more (severe hazard)',
  'extinguisher.beds-unknown.do': 'Give the number of inpatient beds under "Code and settings".',
  'extinguisher.sprinklers-unknown': (p, f) =>
    `Not known whether ${f.number(num(p['storeys']))} ${plural(num(p['storeys']), 'storey has', 'storeys have')} sprinklers: ` +
    'reckoned without, with the larger factor K',
  'extinguisher.sprinklers-unknown.do': 'Say of the building whether it has sprinklers throughout.',
  'extinguisher.no-compartments': (p, f) =>
    `No fire compartments drawn on ${f.number(num(p['storeys']))} ${plural(num(p['storeys']), 'storey', 'storeys')}: ` +
    'each reckoned as one',
  'extinguisher.no-compartments.do':
    'Draw the fire compartments; where there are none, nothing is to be done.',
  'extinguisher.height-unknown': (p, f) =>
    `${f.number(num(p['storeys']))} ${plural(num(p['storeys']), 'storey belongs', 'storeys belong')} to no building: ` +
    'height not known, offices reckoned as in a high-rise (severe hazard)',
  'extinguisher.height-unknown.do': 'Put the storeys into a building and give its height.',
  'extinguisher.use-unknown': (p, f) =>
    `Rooms whose use is not known (${f.area(num(p['area']))} in their units): reckoned as rooms for patients, class A`,
  'extinguisher.use-unknown.do': 'Say what the rooms are for, or set their hazard and fire classes by hand.',
  'extinguisher.occupancy-unknown': (p, f) =>
    `${f.number(num(p['storeys']))} upper ${plural(num(p['storeys']), 'storey', 'storeys')} of ${f.area(num(p['area']))} at most, ` +
    `and not known whether in single occupancy: reckoned as not, with ${f.number(num(p['required']), 1)}A ` +
    `(${f.number(num(p['total']))}A would do if it is: so the edition of 2000 has it, and it could not be checked that the one of 2012 keeps it)`,
  'extinguisher.occupancy-unknown.do': 'Say of the building whether it is in single occupancy.',
};
