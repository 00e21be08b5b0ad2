import type { MessageParams } from '../../base/message';
import { dimensionOf, gasText, ledgerText, litresText, massText } from '../amount-text';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { plural } from '../plural';
import { assetWordsEn } from './asset-words.en';
import type { ChemicalFindingWords } from './chemical-findings.zh';
import { chemicalWordsEn } from './chemical-words.en';
import { wordsEn } from './words.en';

const WORDS: Readonly<Record<string, unknown>> = { ...wordsEn, ...assetWordsEn, ...chemicalWordsEn };
const word = (prefix: string, code: MessageParams[string] | undefined): string => {
  const found = WORDS[`${prefix}.${text(code)}`];
  return typeof found === 'string' ? found : text(code);
};
const named = (p: MessageParams, f: Formats, en = 'en', strength = 'strength'): string =>
  typeof p[strength] === 'number' ? `${text(p[en])} ${f.number(p[strength], 1)}%` : text(p[en]);
const first = (p: MessageParams, f: Formats): string => named(p, f, 'firstEn', 'firstStrength');
const second = (p: MessageParams, f: Formats): string => named(p, f, 'secondEn', 'secondStrength');
const amount = (value: MessageParams[string] | undefined, p: MessageParams, f: Formats): string =>
  ledgerText(num(value), dimensionOf(p['dimension']), f);
/** What happens where the two meet; nothing where no row tells. */
const reaction = (p: MessageParams): string => {
  if (typeof p['reaction'] !== 'string') return '';
  const said = word('reaction', p['reaction']);
  return `; ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
};
/** How many more there are besides the one that is named. */
const more = (value: MessageParams[string] | undefined, f: Formats, one: string, many: string): string =>
  num(value) > 1 ? ` (and ${f.number(num(value) - 1)} more ${plural(num(value) - 1, one, many)})` : '';
const inStores = (p: MessageParams, f: Formats): string =>
  num(p['stores']) > 1 ? ` (kept in ${f.number(num(p['stores']))} places)` : '';
const quantity = (value: MessageParams[string] | undefined, p: MessageParams, f: Formats): string =>
  p['unit'] === 'm3'
    ? gasText(num(value), f)
    : p['unit'] === 'kg'
      ? massText(num(value), f)
      : litresText(num(value), f);
/** What of an amount isn't known. */
const MEASURES: Readonly<Record<string, string>> = { kg: 'mass', l: 'volume', m3: 'volume of gas' };
const SCOPES: Readonly<Record<string, string>> = {
  store: 'here',
  room: 'in this room',
  storey: 'on this storey',
  compartment: 'in this fire compartment',
};
/** What each limit counts. */
const COUNTED: Readonly<Record<string, string>> = {
  'cn.ward-alcohol': 'Alcohol for disinfection',
  'cn.laboratory-flammables': 'Flammable liquids',
  'cn.day-tank': 'Fuel oil',
  'cn.class-a-store': 'Goods of storage class A',
  'nfpa.gas.compartment': 'Oxidising gas',
  'nfpa.gas.room': 'Oxidising gas',
  'nfpa.hand-rub.storage': 'Alcohol hand rub',
  'nfpa.laboratory.class-1': 'Class I flammable liquids',
  'nfpa.laboratory.total': 'Class I and II liquids',
  'nfpa.outside-cabinets': 'Flammable liquids outside of safety cabinets',
  'nfpa.cabinet': 'Flammable liquids',
  'uk.workroom.highly-flammable': 'Highly flammable liquids',
  'uk.workroom.flammable': 'Flammable liquids',
};
/** What liquid oxygen is kept away from. */
const TARGETS: Readonly<Record<string, string>> = {
  road: 'a road or a parked car',
  building: 'a building of fire resistance grade 1 or 2',
  'weak-building': 'a building of fire resistance grade 3 or 4',
  substation: 'a substation',
  'coal-boiler': 'a boiler house (only one that burns coal must be so far off)',
  garage: 'the entrance of a garage',
  drain: 'a drain',
  assembly: 'a place where many people gather',
  'life-support': 'rooms of life support',
};
/** What is kept away from liquid oxygen. */
const KEPT_FROM_OXYGEN: Readonly<Record<string, (name: string) => string>> = {
  'class-a-store': (name) => `A storehouse of class A (${name})`,
  fuel: (name) => `${name}, which burns,`,
  oxidiser: (name) => `${name}, which feeds a fire,`,
};
const target = (p: MessageParams): string => TARGETS[text(p['target'])] ?? text(p['target']);
const CHARGED: Readonly<Record<string, string>> = {
  'escape-way': 'E-bikes or their batteries on charge on a way out or in a stair',
  indoors: 'E-bikes or their batteries on charge indoors',
  'high-rise': 'A room for charging e-bikes in a high-rise',
  stair: 'A room for charging e-bikes with only a wall between it and a stair or refuge',
  beds: 'A room for charging e-bikes with only a wall between it and beds',
};
const custody = (p: MessageParams, f: Formats): string => {
  const keepers = `${f.number(num(p['keepers']))} ${plural(num(p['keepers']), 'keeper', 'keepers')}`;
  if (num(p['keepers']) >= 2) return 'one lock';
  return p['doubleLock'] === true ? `only ${keepers}` : `one lock and only ${keepers}`;
};

export const chemicalFindingsEn: ChemicalFindingWords = {
  'chemical.incompatible': (p, f) =>
    (p['other'] === null
      ? `${first(p, f)} and ${second(p, f)} in one place`
      : p['where'] === 'open'
        ? `${first(p, f)} and, ${f.metresDown(num(p['distance']))} away out of doors, ${second(p, f)}`
        : `${first(p, f)} and, elsewhere in the same room, ${second(p, f)}`) +
    (p['separation'] === 'never' ? ': never together' : ': to be kept in different rooms') +
    reaction(p) +
    (p['look'] === true ? '; whether a wall parts them is not known' : '') +
    more(p['pairs'], f, 'such pair', 'such pairs'),
  'chemical.incompatible.do': (p) =>
    p['look'] === true
      ? 'See whether a solid wall is between them; if not, put one there or take them farther apart.'
      : p['separation'] === 'never'
        ? 'Take one of them to another room at once.'
        : 'Take one of them to another room.',
  'chemical.separate': (p, f) =>
    `${first(p, f)} and ${second(p, f)} to be kept apart` +
    (p['form'] === 'room' ? ' within this store: by cabinets, 3 m or a barrier' : '') +
    reaction(p) +
    more(p['pairs'], f, 'pair', 'pairs'),
  'chemical.separate.do': (p) =>
    p['form'] === 'room'
      ? 'See whether they stand in different cabinets or 3 m apart; draw the cabinets as stores of their own.'
      : 'Keep them in different cabinets, at least 3 m apart, or with a barrier between them.',
  'chemical.check-sheet': (p, f) =>
    `Whether ${first(p, f)} and ${second(p, f)} may share a store, section 10 of their safety data sheets tells${reaction(p)}` +
    more(p['pairs'], f, 'pair', 'pairs'),
  'chemical.check-sheet.do': 'Read sections 7 and 10 of both sheets; part what may not be together.',
  'chemical.over-limit': (p, f) =>
    `${COUNTED[text(p['rule'])] ?? 'Stock'} ${SCOPES[text(p['scope'])] ?? 'here'}: ${quantity(p['sum'], p, f)}, ` +
    `the limit is ${quantity(p['limit'], p, f)} (` +
    (num(p['stores']) > 1 ? `in ${f.number(num(p['stores']))} places; ` : '') +
    `most of it ${named(p, f)})`,
  'chemical.over-limit.do': 'Take what is too much back to the chemical store and fetch less, more often.',
  'chemical.in-ward': (p) =>
    `Goods of storage class ${text(p['stored'])} kept ` +
    (p['where'] === 'beside-beds'
      ? 'beside beds'
      : p['where'] === 'under-beds'
        ? 'right under beds'
        : p['where'] === 'attached'
          ? 'at the wall of a ward building'
          : 'in a ward building'),
  'chemical.in-ward.do': "Move them to the separate chemical store; wards keep what a day's work needs.",
  'chemical.below-ground': (p) => `Goods of storage class ${text(p['stored'])} kept below ground`,
  'chemical.below-ground.do': 'Move them to a store above ground.',
  'chemical.unventilated': (p) =>
    p['ventilated'] === false ? 'The store is not ventilated' : 'Not known whether the store is ventilated',
  'chemical.unventilated.do': (p) =>
    p['ventilated'] === false
      ? 'Ventilate it, or take a ventilated cabinet.'
      : 'Look, and fill it in on the plan.',
  'chemical.no-detection': (p) =>
    p['need'] === 'oxygen'
      ? 'No oxygen alarm in a room with gas that takes the place of air'
      : p['need'] === 'gas'
        ? 'No gas detector in a room with gas that burns or poisons'
        : 'No fire detector in a room with flammable goods',
  'chemical.no-detection.do': 'Add the detector, or move the store to a room that has one.',
  'chemical.no-agent': (p, f) =>
    p['length'] === null || p['length'] === undefined
      ? `No extinguisher that is right for class ${text(p['fireClass'])} can be walked to`
      : `The nearest extinguisher right for class ${text(p['fireClass'])} is ${f.metresUp(num(p['length']))} away on foot, ` +
        `${f.metres(num(p['limit']))} allowed`,
  'chemical.no-agent.do': 'Place one that is right for it near the store.',
  'chemical.exit-far': (p, f) =>
    p['length'] === null || p['length'] === undefined
      ? 'No exit can be walked to from the store'
      : `${f.metresUp(num(p['length']))} on foot from the store to the nearest exit, ${f.metres(num(p['limit']))} allowed`,
  'chemical.exit-far.do': 'Move it to a room nearer an exit.',
  'chemical.in-escape-way': 'Hazardous chemicals kept on a way out',
  'chemical.in-escape-way.do': 'Take them away at once and keep the way free.',
  'chemical.cylinder-in-escape-way': 'Gas cylinders kept on a way out',
  'chemical.cylinder-in-escape-way.do': 'Take them to the cylinder store at once and keep the way free.',
  'chemical.cylinders-mixed': (p, f) =>
    `${f.number(num(p['full']))} full and ${f.number(num(p['empty']))} empty ${plural(num(p['empty']), 'cylinder', 'cylinders')} together`,
  'chemical.cylinders-mixed.do': 'Keep full and empty ones apart, each marked as what it is.',
  'chemical.unsecured': (p, f) =>
    p['secured'] === 'loose'
      ? `Cylinders of ${named(p, f)} not secured against falling over`
      : `Not recorded whether cylinders of ${named(p, f)} are secured against falling over` +
        (num(p['stores']) > 1
          ? ` (nor of ${f.number(num(p['stores']) - 1)} more ${plural(num(p['stores']) - 1, 'store', 'stores')} of the building)`
          : ''),
  'chemical.unsecured.do': (p) =>
    p['secured'] === 'loose'
      ? 'Chain or strap each cylinder upright, or put it into a cage or a stand, at once.'
      : 'Look, and fill it in on the plan.',
  'chemical.heat-near': (p, f) =>
    `${f.metresDown(num(p['distance']))} from a source of heat or ignition, ${f.metres(num(p['limit']))} needed`,
  'chemical.heat-near.do': 'Move one of them, or put a solid wall between.',
  'chemical.drain-near': (p, f) =>
    p['rule'] === 'azide'
      ? `${named(p, f)} ${f.metresDown(num(p['distance']))} from a drain: in pipes of copper or lead it makes what explodes`
      : `${f.metresDown(num(p['distance']))} from a drain that a spill would run into` +
        (typeof p['limit'] === 'number' ? `, ${f.metres(p['limit'])} needed` : ''),
  'chemical.drain-near.do': (p) =>
    p['rule'] === 'azide'
      ? 'Find out what the pipes are made of; never pour it into a sink or a drain.'
      : 'Close the drain, or put a bund or a tray under the store.',
  'chemical.no-bund': (p, f) =>
    p['bund'] === null || p['bund'] === undefined
      ? 'Not known whether anything catches what spills'
      : `Its bund catches ${litresText(num(p['bund']), f)}, ${litresText(num(p['needed']), f)} needed`,
  'chemical.no-bund.do': 'Put a tray or a bund that is large enough, and fill its volume in on the plan.',
  'chemical.oxygen-distance': (p, f) => {
    const needed = `${f.metres(num(p['limit']))} needed`;
    if (p['target'] === 'manifold')
      return `${named(p, f)}, which burns, in a room of medical gases that take nothing that burns beside them`;
    const kept = KEPT_FROM_OXYGEN[text(p['target'])];
    if (kept === undefined)
      return `Liquid oxygen ${f.metresDown(num(p['distance']))} from ${target(p)}, ${needed}`;
    const small =
      typeof p['small'] === 'number' ? `; ${f.metres(p['small'])} beside tanks of 1.25 m³ or less` : '';
    return `${kept(named(p, f))} ${f.metresDown(num(p['distance']))} from liquid oxygen, ${needed}${small}`;
  },
  'chemical.oxygen-distance.do': (p) =>
    p['target'] === 'manifold' || KEPT_FROM_OXYGEN[text(p['target'])] !== undefined
      ? 'Move it to a place farther from the oxygen.'
      : 'Move it, close it, or put a solid wall between; where that cannot be, have it assessed.',
  'chemical.ebike-charging': (p, f) =>
    CHARGED[text(p['where'])] ??
    `E-bikes charged ${f.metresDown(num(p['distance']))} from an exit, ${f.metres(num(p['limit']))} needed`,
  'chemical.ebike-charging.do': (p) =>
    p['where'] === 'exit'
      ? 'Move the chargers farther from the exit.'
      : p['where'] === 'escape-way' || p['where'] === 'indoors'
        ? 'Unplug and take them away at once; charge them out of doors where it is meant to be done.'
        : 'Move the charging to a shed of its own out of doors.',
  'chemical.ebike-shed': (p, f) =>
    p['short'] === 'extinguishers'
      ? `${f.number(num(p['units']))} ${plural(num(p['units']), 'extinguisher', 'extinguishers')} in the shed for e-bikes, ${f.number(num(p['needed']))} needed`
      : `${f.number(num(p['unwatched']))} ${plural(num(p['unwatched']), 'charger', 'chargers')} in the shed for e-bikes watched by no fire detector`,
  'chemical.ebike-shed.do': (p) =>
    p['short'] === 'extinguishers' ? 'Add extinguishers.' : 'Add fire detectors.',
  'chemical.nothing-recorded': (p, f) =>
    num(p['stores']) > 1
      ? `Nothing is recorded of this store and ${f.number(num(p['stores']) - 1)} more on the storey: what is in them is not judged`
      : 'Nothing is recorded of this store: what is in it is not judged',
  'chemical.nothing-recorded.do':
    'Count what is there and enter it; of an empty store enter a count of nothing.',
  'chemical.no-keeper': (p, f) =>
    num(p['items']) === 0
      ? 'No keeper of the store is named'
      : `${f.number(num(p['items']))} ${plural(num(p['items']), 'substance', 'substances')} kept here, and no keeper is named`,
  'chemical.no-keeper.do': 'Name a keeper, and fill it in on the plan.',
  'chemical.double-custody-missing': (p, f) =>
    `${p['en'] === null ? 'Narcotics' : named(p, f)}: two people and two locks needed; there is ${custody(p, f)}`,
  'chemical.double-custody-missing.do':
    'Add a second lock, with its key in other hands, and hand out by two people.',
  'chemical.one-person': (p, f) =>
    `${named(p, f)} takes two people: ${f.number(num(p['count']))} ${plural(num(p['count']), 'movement was', 'movements were')} ` +
    `made by one alone (${text(p['since'])} to ${text(p['until'])})`,
  'chemical.one-person.do': 'Find out who took part in each; from now on two receive, hand out and sign.',
  'chemical.unregistered': (p, f) =>
    `A count found ${amount(p['amount'], p, f)} of ${named(p, f)} that no ledger knows` +
    (num(p['keepers']) === 0 ? ', and nobody keeps it' : ''),
  'chemical.unregistered.do':
    'Lock it away, find out where it came from and register it; of what is highly toxic or an explosive precursor tell security as well.',
  'chemical.ledger-mismatch': (p, f) =>
    `${named(p, f)}: ${amount(p['ledger'], p, f)} in the ledger, ${amount(p['counted'], p, f)} counted` +
    more(p['lines'], f, 'substance', 'substances'),
  'chemical.ledger-mismatch.do':
    'Find out why and book the difference on somebody’s word; what is missing of toxic goods or explosive precursors is reported to the police at once.',
  'chemical.negative': (p, f) =>
    `${named(p, f)}: ${f.number(num(p['count']))} ${plural(num(p['count']), 'issue', 'issues')} of more than there was, not booked (${text(p['until'])})`,
  'chemical.negative.do':
    'Check the papers: enter the receipt that is missing, or withdraw the issue that is wrong.',
  'chemical.doubled': (p, f) =>
    `${named(p, f)}: ${f.number(num(p['count']))} ${plural(num(p['count']), 'movement', 'movements')} perhaps entered twice (${text(p['until'])})`,
  'chemical.doubled.do': 'Check the papers: withdraw one of the two, or confirm that both are real.',
  'chemical.expired': (p, f) =>
    `${amount(p['amount'], p, f)} of ${named(p, f)} out of date since ${text(p['since'])}` +
    more(p['lines'], f, 'substance', 'substances'),
  'chemical.expired.do': 'Put it aside, use it no more, and have it taken away as hazardous waste.',
  'chemical.no-sheet': (p, f) => `No safety data sheet of ${named(p, f)}${inStores(p, f)}`,
  'chemical.no-sheet.do': "Ask the supplier for it and keep it on the substance's card.",
  'chemical.unknown-substance': (p, f) =>
    `Unknown substance: ${named(p, f)}; nothing can be said of its hazards${inStores(p, f)}`,
  'chemical.unknown-substance.do': 'Fill in CAS number and classes of hazard from its safety data sheet.',
  'chemical.check-concentration': (p, f) =>
    (p['list'] === null
      ? `Concentration of ${text(p['en'])} not told: the strongest is assumed`
      : typeof p['above'] === 'number'
        ? `Concentration of ${text(p['en'])} not told: above ${f.number(p['above'], 1)}% it is on the list "${word('controlled', p['list'])}"`
        : `${named(p, f)}: perhaps a salt of what is on the list "${word('controlled', p['list'])}"`) +
    inStores(p, f),
  'chemical.check-concentration.do': (p) =>
    p['list'] === null || typeof p['above'] === 'number'
      ? 'Read the label and fill the concentration in.'
      : 'Look it up in the list; fill in its CAS number.',
  'chemical.contradicted': (p, f) =>
    `${named(p, f)} is described as without any class of hazard; the built-in table knows it as dangerous, and it is still kept apart and controlled as such${inStores(p, f)}`,
  'chemical.contradicted.do':
    'Hold the description against section 2 of the safety data sheet: fill in its classes, or the true concentration.',
  'chemical.amount-unknown': (p, f) =>
    `${amount(p['amount'], p, f)} of ${named(p, f)}: ${MEASURES[text(p['unit'])] ?? 'mass'} not known, so in no sum${inStores(p, f)}`,
  'chemical.amount-unknown.do': 'Fill in how much one piece holds (or the density).',
  'chemical.major-hazard': (p, f) =>
    `Hazardous chemicals of the campus come to S = ${f.number(num(p['sum']), 2)} ≥ 1: a major hazard of level ${f.number(num(p['level']))} (R = ${f.number(num(p['risk']), 1)}, reckoned with 100 people or more within 500 m); most of it ${named(p, f)}`,
  'chemical.major-hazard.do': 'Register and assess it as a major hazard, or keep less until S is below 1.',
  'inspection.test-overdue': (p, f) =>
    (typeof p['en'] === 'string' ? `Cylinders of ${named(p, f)}: legal test ` : 'Legal test ') +
    `${f.number(num(p['days']))} ${plural(num(p['days']), 'day', 'days')} overdue (was due by ${text(p['due'])})` +
    (p['assumed'] === true ? '; which of them are left is assumed: check their stamps' : ''),
  'inspection.test-overdue.do': 'Take it out of use, have it tested, and enter the test.',
  'inspection.test-unknown': (p, f) =>
    typeof p['en'] === 'string'
      ? `Cylinders of ${named(p, f)}${more(p['count'], f, 'substance', 'substances')}: no date of the last legal test, or an interval not known`
      : `${f.number(num(p['count']))} ${plural(num(p['count']), 'machine', 'machines')} without a record of a legal test, or with an interval not known`,
  'inspection.test-unknown.do': 'Enter the date of the last test and its interval.',
};
