import type { Citation } from '../../base/finding';
import type { MessageParams } from '../../base/message';
import type { IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';
import type { SubstanceFacts } from '../../standards/chemicals/substance-facts';
import type { EventType } from '../event/event-types';
import type { BodyOf } from '../event/record-event';
import type { StockState, Substance } from './stock-state';

/** What has a form of its own. */
export type StockType = Exclude<Extract<EventType, `stock.${string}`>, 'stock.told-apart'>;
export type StockFormKind = StockType extends `stock.${infer K}` ? K : never;

export type StockFormField =
  | 'name'
  | 'cas'
  | 'strength'
  | 'amount'
  | 'unit'
  | 'empty'
  | 'container'
  | 'holds'
  | 'holdsUnit'
  | 'tested'
  | 'lot'
  | 'expires'
  | 'voucher'
  | 'party'
  | 'reason'
  | 'note'
  | 'second'
  | 'approvedBy'
  | 'change'
  | 'day'
  | 'time';

/** A form about a store, every field as it is typed. Ids of persons and departments, '' for none. */
export interface StockForm {
  readonly store: string;
  readonly kind: StockFormKind;
  /** `empty`: any text = an empty cylinder. `day` and `time` both '' = now. `party`: from or to whom, by whom. */
  readonly fields: Readonly<Record<StockFormField, string>>;
  readonly photos: readonly string[];
}

export const STOCK_FORM_CODES = [
  'stock.unknown-store',
  'stock.name-missing',
  'stock.bad-cas',
  'stock.bad-strength',
  'stock.no-class',
  'stock.amount-missing',
  'stock.not-a-number',
  'stock.negative-amount',
  'stock.zero-amount',
  'stock.amount-too-large',
  'stock.amount-too-small',
  'stock.part-of-a-piece',
  'stock.unknown-unit',
  'stock.unknown-container',
  'stock.bad-date',
  'stock.bad-time',
  'stock.time-missing',
  'stock.future',
  'stock.second-missing',
  'stock.same-person',
  'stock.not-enough',
  'stock.not-enough-later',
  'stock.reason-missing',
  'stock.change-missing',
  'stock.too-long',
  'stock.expired-on-receipt',
  'stock.expired-on-issue',
  'stock.told-already',
  'stock.tested-after-receipt',
] as const;
export type StockFormCode = (typeof STOCK_FORM_CODES)[number];

/** What is recorded only once somebody said so twice: mistakes as a rule, and yet they happen. */
const ASKED_TWICE: ReadonlySet<StockFormCode> = new Set([
  'stock.expired-on-receipt',
  'stock.expired-on-issue',
  'stock.told-already',
] as const);
export const isAskedTwice = ({ code }: Pick<StockFormIssue, 'code'>): boolean => ASKED_TWICE.has(code);

/** Why a form is not a record yet, or what should be looked at although it is one. */
export interface StockFormIssue {
  readonly field: StockFormField | 'store';
  readonly code: StockFormCode;
  /** Amounts in milligrams, microlitres or pieces; days as `2026-11-23`. */
  readonly params: MessageParams;
  /** The clause that asks for it; null where plain sense does. */
  readonly cite: Citation | null;
}

/** What a form is judged by. */
export interface StockFormWorld {
  /** By the clock of the plan. */
  readonly now: IsoTime;
  readonly zone: Zone;
  /** Who writes. */
  readonly writer: { readonly id: string; readonly name: string };
  /** The plan has that store. */
  readonly isStore: (id: string) => boolean;
  /** What is in that store; null = nothing was recorded. */
  readonly state: StockState | null;
  /** Null = neither built in nor described with a class or with why it has none. */
  readonly factsOf: (substance: Substance) => SubstanceFacts | null;
}

/** A form that can be recorded. */
export type StockEntry = {
  [T in StockType]: {
    readonly type: T;
    readonly body: BodyOf<T>;
    /** When it happened; null = now. */
    readonly at: IsoTime | null;
    /** Said to whoever saves it, and no reason not to. */
    readonly warnings: readonly StockFormIssue[];
  };
}[StockType];
