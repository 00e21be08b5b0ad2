import type { Mirror } from '../catalogue';
import { ledgerText } from '../amount-text';
import type { Formats } from '../formats';
import { plural } from '../plural';
import type { stockFormsZh } from './stock-forms.zh';

interface AmountLeft {
  there: number;
  dimension: 'mass' | 'volume' | 'piece';
}
const left = ({ there, dimension }: AmountLeft, formats: Formats): string =>
  ledgerText(there, dimension, formats);

const sinceText = (minutes: number): string =>
  minutes < 1
    ? 'just now'
    : minutes < 60
      ? `${minutes} min ago`
      : minutes < 1440
        ? `${Math.floor(minutes / 60)} h ago`
        : `${Math.floor(minutes / 1440)} d ago`;

export const stockFormsEn: Mirror<typeof stockFormsZh> = {
  'stock.substance': 'Substance',
  'stock.choices': 'Substances to choose from',
  'stock.from-store': 'In this store',
  'stock.from-described': 'Described by the hospital',
  'stock.from-built-in': 'Built-in table',
  'stock.cas': 'CAS number',
  'stock.strength': 'Strength, %',
  'stock.strength-hint': 'Leave empty if unknown: the strictest is assumed.',
  'stock.empty-cylinder': 'Empty cylinder',
  'stock.amount': 'Amount',
  'stock.counted-amount': 'Counted amount',
  'stock.ledger-has': (p) => `The ledger has ${p.amount}`,
  'stock.other-measure': (p) =>
    `The ledger has ${p.amount} of it. Another measure begins another line: check the unit.`,
  'stock.unit': 'Unit',
  'unit.stock-mg': 'mg',
  'unit.stock-g': 'g',
  'unit.stock-kg': 'kg',
  'unit.stock-t': 't',
  'unit.stock-ml': 'mL',
  'unit.stock-l': 'L',
  'unit.stock-m3': 'm³',
  'unit.stock-piece': 'pieces',
  'stock.container': 'Container',
  'stock.container-none': 'Not told',
  'stock.container-bottle': 'Bottle',
  'stock.container-drum': 'Drum',
  'stock.container-can': 'Can',
  'stock.container-cylinder': 'Cylinder',
  'stock.container-ampoule': 'Ampoule',
  'stock.container-cassette': 'Cassette',
  'stock.container-tank': 'Tank',
  'stock.container-bag': 'Bag',
  'stock.container-other': 'Other',
  'stock.container-of': (p) => `${p.form}, ${p.holds} each`,
  'stock.holds': 'Each holds',
  'stock.holds-hint': 'Turns pieces into mass and volume.',
  'stock.lot': 'Lot',
  'stock.lot-hint': 'If left empty, the first to expire goes first.',
  'stock.lot-unknown': (p) => `Lot not recorded ${p.index}`,
  'stock.lots': 'Lots and counts',
  'stock.lots-assumed':
    'Some movements did not name their lot: the first to expire is taken to have gone first.',
  'stock.expires': 'Good until',
  'stock.good-until': (p) => `good until ${p.day}`,
  'stock.no-expiry': 'no expiry recorded',
  'stock.tested': 'Last tested',
  'stock.tested-hint':
    'Stamped on the cylinder’s shoulder. Month only: the 1st of it. Several: the earliest.',
  'stock.tested-on': (p) => `tested ${p.day}`,
  'stock.no-test': 'no test date recorded',
  'stock.expired-part': (p) => `${p.amount} of it has expired.`,
  'stock.last-count': 'Last count',
  'stock.by-ledger': 'by the ledger',
  'stock.party': 'From or to',
  'stock.party-received': 'Supplier',
  'stock.party-issued': 'To department or person',
  'stock.party-returned': 'From department or person',
  'stock.party-wasted': 'Disposed of by',
  'stock.party-counted': 'Other party',
  'stock.party-adjusted': 'Other party',
  'stock.purpose': 'Purpose',
  'stock.reason': 'Reason',
  'stock.voucher': 'Voucher number',
  'stock.manifest': 'Waste manifest number',
  'stock.no-voucher': 'No voucher number',
  'stock.photo': 'Photograph the voucher',
  'stock.note': 'Note',
  'stock.second': 'Second person',
  'stock.second-free': 'Not asked for with this substance; may be given.',
  'stock.two-asked': 'Two people must be present when this substance is moved or counted.',
  'stock.two-hands': (p) => `${p.first} and ${p.second}`,
  'stock.first': 'First person',
  'stock.hands': 'By',
  'stock.when': 'When',
  'stock.when-now': 'Now',
  'stock.when-earlier': 'Earlier',
  'stock.written': 'Written down',
  'stock.day': 'Day',
  'stock.time': 'Time',
  'stock.save': 'Save',
  'stock.save-anyway': 'Checked, save it anyway',
  'stock.look-again': 'Check it first, then press Save once more.',
  'stock.look-at-fields': (p) => `${p.count} ${plural(p.count, 'field needs', 'fields need')} a change.`,
  'stock.issues': 'To be changed',

  'stock.agrees': 'Shelf and ledger agree.',
  'stock.differs-more': (p) => `${p.amount} more on the shelf than in the ledger.`,
  'stock.differs-less': (p) => `${p.amount} less on the shelf than in the ledger.`,
  'stock.book-or-leave': 'Difference',
  'stock.leave-open': 'Leave it open',
  'stock.book-it': 'Book it',
  'stock.change': 'Which way',
  'stock.change-found': 'Found',
  'stock.change-lost': 'Missing',
  'stock.approved-by': 'Approved by',

  'stock.unknown-store': 'The plan has no such store.',
  'stock.name-missing': 'Name the substance.',
  'stock.bad-cas': 'Not a CAS number: its check digit is wrong.',
  'stock.bad-strength': 'A strength is a number from 0 to 100, with a decimal point.',
  'stock.no-class':
    'The hazards of this substance are not known. Describe it first, with its classes or why it has none.',
  'stock.amount-missing': 'Say how much.',
  'stock.not-a-number': 'This is not a number. The decimal sign is a point: 1.5.',
  'stock.negative-amount': 'An amount can’t be negative.',
  'stock.zero-amount': 'An amount is more than 0.',
  'stock.amount-too-large': (p, f) => `Too much: at most ${f.number(p.most)}. Take a larger unit.`,
  'stock.amount-too-small': 'Too little: a ledger does not go so fine.',
  'stock.part-of-a-piece': 'Pieces are whole numbers.',
  'stock.unknown-unit': 'Choose a unit.',
  'stock.unknown-container': 'Choose a container.',
  'stock.bad-date': 'Not a date.',
  'stock.bad-time': 'Not a time; write it like 14:05.',
  'stock.time-missing': 'It is not of today: give the time.',
  'stock.future': 'Nothing is recorded ahead of time.',
  'stock.second-missing': 'This substance takes two people: name the second.',
  'stock.same-person': 'The second person can’t be you.',
  'stock.not-enough': (p, f) => `There was not that much: only ${left(p, f)}.`,
  'stock.not-enough-later': (p, f) =>
    `Later movements need it: at most ${left(p, f)} can go${p.on === null ? '' : ` (see ${p.on})`}.`,
  'stock.reason-missing': 'Say why.',
  'stock.change-missing': 'Say whether it was found or is missing.',
  'stock.too-long': (p) => `Too long: at most ${p.most} characters.`,
  'stock.expired-on-receipt': (p) => `It had expired when it came in (${p.expires}): check the label.`,
  'stock.expired-on-issue': (p) => `This lot has expired (${p.expires}).`,
  'stock.told-already': (p) => `The same was written down ${sinceText(p.minutes)}: it may be doubled.`,
  'stock.tested-after-receipt': (p) =>
    `A cylinder is tested before it comes in (${p.came}): check its stamp.`,
};
