import type { Citation } from '../../base/finding';
import type { CalendarSpan } from '../../base/time/local-date';
import type { Agent } from '../../model/schema/assets/agents';
import type { CheckedKind, Force } from '../checklists/checklist';

/** A part of each day in which one round is due. Minutes of the hospital's day; `to` may pass midnight (> 1440). */
export interface RoundWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * What has to be done: a checklist gone through, a unit serviced, a unit taken out of use at the end of its life. `tested`:
 * with a pressure test of its shell, so that a service that isn't told to have had one doesn't answer for it.
 */
export type Duty =
  | { readonly type: 'inspection'; readonly checklist: string }
  | { readonly type: 'service'; readonly tested: boolean }
  | { readonly type: 'scrap' };

/** How often: again after a span; first and then again, counted from the making date; or in windows of each day. */
export type Frequency =
  | { readonly type: 'every'; readonly span: CalendarSpan }
  | { readonly type: 'from-made'; readonly first: CalendarSpan; readonly again: CalendarSpan | null }
  | { readonly type: 'windows'; readonly windows: readonly RoundWindow[] };

/** Where a rule holds, when not everywhere: the record-keeper says which of these a place is. */
export type PlaceCondition = 'boiler-or-basement' | 'ward-or-outpatient' | 'ward-or-emergency';

/** One duty with how often it is due, and by whose word. */
export interface FrequencyRule {
  readonly id: string;
  readonly kinds: readonly CheckedKind[];
  readonly duty: Duty;
  readonly frequency: Frequency;
  /** Units of which agents it is about; null = whatever they hold. */
  readonly agents: readonly Agent[] | null;
  readonly where: PlaceCondition | null;
  /** The rule that this one takes the place of where its condition holds. */
  readonly replaces: string | null;
  readonly force: Force;
  /** Days ahead at which it is shown as due soon. */
  readonly soonDays: number;
  readonly cite: Citation;
}
