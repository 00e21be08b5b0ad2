import { err, ok, type Result } from '../../base/result';
import type { IsoTime } from '../../base/time/iso-time';
import type { LocalDate } from '../../base/time/local-date';
import { localDateAt } from '../../base/time/zone';
import { amountOf, type Quantity } from './amount';
import { isCas } from './cas';
import { judgeAgain, judgeSubstance, judgeTaking } from './judge-movement';
import { CONTAINER_FORMS, type Container } from './stock-bodies';
import type { StockEntry, StockForm, StockFormIssue, StockFormWorld } from './stock-form';
import { stockKey, type Substance } from './stock-state';
import { typedInstant } from './typed-instant';
import { TypedValues } from './typed-values';

const LONGEST_ID = 200;

/** What every form about stock asks for, as far as it could be read. */
interface ReadForm {
  readonly form: StockForm;
  readonly world: StockFormWorld;
  readonly typed: TypedValues;
  readonly warned: TypedValues;
  readonly at: IsoTime;
}

/**
 * What a form about a store would record, or everything that keeps it from being a record. The form stays as it is.
 * Cost O(movements of the line).
 */
export function readStockForm(
  form: StockForm,
  world: StockFormWorld,
): Result<StockEntry, readonly StockFormIssue[]> {
  const typed = new TypedValues(form.fields);
  const warned = new TypedValues(form.fields);
  if (!world.isStore(form.store)) typed.refuse('store', 'stock.unknown-store');
  const substance = substanceOf(typed);
  const quantity = typed.quantity('amount', 'unit', form.kind === 'counted' ? 'none' : 'some');
  const at = typedInstant(typed, world);
  const entry = {
    second: secondOf(typed, world),
    voucher: typed.text('voucher') || null,
    note: typed.text('note'),
    evidence: form.photos,
  };
  const read: ReadForm = { form, world, typed, warned, at: at ?? world.now };
  const rest = restOf(read);
  const dimension = quantity === null ? null : amountOf(quantity).dimension;
  const line =
    substance === null || dimension === null
      ? null
      : (world.state?.lines[stockKey(substance, dimension)] ?? null);
  if (substance !== null) {
    judgeSubstance({ ...read, substance, line, second: entry.second });
    if (quantity !== null) judgeTaking({ ...read, line, quantity });
  }
  if (typed.issues.length > 0 || substance === null || quantity === null || rest === null)
    return err(typed.issues);
  const told = rest({ ...entry, substance, quantity });
  judgeAgain({ world, warned, line }, { ...told, at: read.at });
  return ok({ ...told, at, warnings: warned.issues });
}

function substanceOf(typed: TypedValues): Substance | null {
  const name = typed.text('name');
  if (name === '') typed.refuse('name', 'stock.name-missing');
  const cas = typed.text('cas').normalize('NFKC');
  if (cas !== '' && !isCas(cas)) typed.refuse('cas', 'stock.bad-cas');
  const strength = typed.strength();
  if (typed.issues.some(({ field }) => field === 'name' || field === 'cas' || field === 'strength'))
    return null;
  const empty = typed.text('empty') === '' ? {} : { empty: true };
  return { cas: cas === '' ? null : cas, name, strength, ...empty };
}

function secondOf(typed: TypedValues, { writer }: StockFormWorld): string | null {
  const second = typed.text('second', LONGEST_ID);
  if (second === '') return null;
  if (second === writer.id || second === writer.name.trim()) typed.refuse('second', 'stock.same-person');
  return second;
}

/** The parts that all bodies have. */
type Entry = Pick<
  Extract<StockEntry, { type: 'stock.counted' }>['body'],
  'substance' | 'quantity' | 'second' | 'voucher' | 'note' | 'evidence'
>;

type Told = { [E in StockEntry as E['type']]: Pick<E, 'type' | 'body'> }[StockEntry['type']];

/** What only that kind of form asks for, as what makes its body; null where it can't be told. */
function restOf(read: ReadForm): ((entry: Entry) => Told) | null {
  const { form, typed } = read;
  switch (form.kind) {
    case 'received': {
      const from = typed.text('party');
      const more = { ...lotOf(typed), ...expiryOf(read), ...containerOf(read) };
      return (entry) => ({ type: 'stock.received', body: { ...entry, from, ...more } });
    }
    case 'issued': {
      const to = typed.text('party', LONGEST_ID) || null;
      const more = { purpose: typed.text('reason'), ...lotOf(typed) };
      return (entry) => ({ type: 'stock.issued', body: { ...entry, to, ...more } });
    }
    case 'returned': {
      const from = typed.text('party', LONGEST_ID) || null;
      const lot = lotOf(typed);
      return (entry) => ({ type: 'stock.returned', body: { ...entry, from, ...lot } });
    }
    case 'wasted': {
      const more = { by: typed.text('party'), reason: typed.text('reason'), ...lotOf(typed) };
      return (entry) => ({ type: 'stock.wasted', body: { ...entry, ...more } });
    }
    case 'counted':
      return (entry) => ({ type: 'stock.counted', body: entry });
    case 'adjusted': {
      const said = typed.text('change');
      const change =
        said === 'found' || said === 'lost' ? said : typed.refuse('change', 'stock.change-missing');
      const reason = typed.text('reason');
      if (reason === '') typed.refuse('reason', 'stock.reason-missing');
      const approvedBy = typed.text('approvedBy', LONGEST_ID) || null;
      if (change === null) return null;
      return (entry) => ({ type: 'stock.adjusted', body: { ...entry, change, reason, approvedBy } });
    }
  }
}

function lotOf(typed: TypedValues): { readonly lot?: string } {
  const lot = typed.text('lot');
  return lot === '' ? {} : { lot };
}

function expiryOf({ typed, warned, at, world }: ReadForm) {
  const expires = typed.date('expires');
  if (expires === null) return {};
  if (expires < localDateAt(at, world.zone))
    warned.refuse('expires', 'stock.expired-on-receipt', { expires });
  return { expires };
}

function containerOf(read: ReadForm): { readonly container?: Container } {
  const { typed } = read;
  const said = typed.text('container');
  const holds: Quantity | null =
    typed.text('holds') === '' ? null : typed.quantity('holds', 'holdsUnit', 'some');
  if (said === '' && holds === null) return {};
  const form = CONTAINER_FORMS.find((each) => each === said);
  if (form === undefined) {
    typed.refuse('container', 'stock.unknown-container');
    return {};
  }
  return { container: { form, holds, ...(form === 'cylinder' ? testOf(read) : {}) } };
}

/** The last test that is stamped on a cylinder: before it came, and so not ahead of the clock. */
function testOf({ typed, at, world }: ReadForm): { readonly tested?: LocalDate } {
  const tested = typed.date('tested');
  if (tested === null) return {};
  const [today, came] = [localDateAt(world.now, world.zone), localDateAt(at, world.zone)];
  if (tested > today) typed.refuse('tested', 'stock.future', { today });
  else if (tested > came) typed.refuse('tested', 'stock.tested-after-receipt', { came });
  return { tested };
}
