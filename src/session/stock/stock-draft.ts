import type { StockForm, StockFormField, StockFormKind } from '../../records/stock/stock-form';
import type { SubstanceForm, SubstanceFormField } from '../../records/substance/substance-form';

/** Forms about what is in a store: what comes in and goes out, a count, and what is booked of a difference. */
export const STOCK_FORMS = [
  'received',
  'issued',
  'returned',
  'wasted',
  'counted',
  'adjusted',
] as const satisfies readonly StockFormKind[];

export const STOCK_FIELDS = [
  'name',
  'cas',
  'strength',
  'amount',
  'unit',
  'empty',
  'container',
  'holds',
  'holdsUnit',
  'tested',
  'lot',
  'expires',
  'voucher',
  'party',
  'reason',
  'note',
  'second',
  'approvedBy',
  'change',
  'day',
  'time',
] as const satisfies readonly StockFormField[];

/** A form about a store, word by word: people by the names that were typed. */
export interface StockDraft extends StockForm {
  readonly form: 'stock';
}

export const SUBSTANCE_FIELDS = [
  'zh',
  'en',
  'cas',
  'un',
  'strength',
  'state',
  'density',
  'flashPoint',
  'supplier',
  'unclassified',
  'issued',
  'note',
] as const satisfies readonly SubstanceFormField[];

/** What the hospital writes of a substance from its safety data sheet. */
export interface SubstanceDraft extends SubstanceForm {
  readonly form: 'substance';
}

/** Under which a form about stock is kept: a line of the ledger has one of each kind, and so has what isn't about a line yet. */
export const stockDraftKey = (store: string, kind: StockFormKind, line: string | null): string =>
  line === null ? `${store}/stock-${kind}` : `${store}/stock-${kind}/${line}`;
/** The line that a form was begun about, by what it is kept under. */
export function lineOfDraftKey(
  about: string,
  { store, kind }: Pick<StockForm, 'store' | 'kind'>,
): string | null {
  const whole = `${stockDraftKey(store, kind, null)}/`;
  return about.startsWith(whole) ? about.slice(whole.length) : null;
}
const DESCRIBE = '/describe';
/** `of`: the substance as an address says it. */
export const substanceDraftKey = (of: string): string => `${of}${DESCRIBE}`;
export const substanceOfDraftKey = (about: string): string => about.slice(0, -DESCRIBE.length);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 100_000;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 200 && value.every(isText);

/** The texts of a form; null where one is none. A field that an older program did not ask for is empty. */
function textsOf<F extends string>(names: readonly F[], value: unknown): Readonly<Record<F, string>> | null {
  if (!isRecord(value)) return null;
  const texts: [F, string][] = [];
  for (const name of names) {
    const text = Object.hasOwn(value, name) ? value[name] : '';
    if (!isText(text)) return null;
    texts.push([name, text]);
  }
  // One entry for each name.
  return Object.fromEntries(texts) as Record<F, string>;
}

/** Such a form as it was kept, from its JSON value; null when it is none. O(size). */
export function parseStockDraft(raw: unknown): StockDraft | SubstanceDraft | null {
  if (!isRecord(raw)) return null;
  if (raw.form === 'stock') {
    const kind = STOCK_FORMS.find((each) => each === raw.kind);
    const fields = textsOf(STOCK_FIELDS, raw.fields);
    const { store, photos } = raw;
    if (kind === undefined || fields === null || !isText(store) || !isTexts(photos)) return null;
    return { form: 'stock', store, kind, fields, photos };
  }
  if (raw.form !== 'substance') return null;
  const fields = textsOf(SUBSTANCE_FIELDS, raw.fields);
  const { classes } = raw;
  if (fields === null || !isTexts(classes)) return null;
  const sheet = sheetOf(raw.sheet);
  return sheet === undefined ? null : { form: 'substance', fields, classes, sheet };
}

function sheetOf(raw: unknown): SubstanceDraft['sheet'] | undefined {
  if (raw === null) return null;
  if (!isRecord(raw)) return undefined;
  const { file, name, type, size } = raw;
  if (!isText(file) || !isText(name) || !isText(type) || typeof size !== 'number') return undefined;
  return { file, name, type, size };
}
