import type { MessageParams } from './message';

/** How well a number of a standard is known (CODES: V1 verbatim, V2 secondary copy, M from memory). */
export type Confidence = 'V1' | 'V2' | 'M-high' | 'M-med' | 'M-low' | 'house';

/** The clause that a verdict leans on. `house` confidence marks a rule of the product itself, not of a standard. */
export interface Citation {
  readonly standard: string;
  readonly edition: string;
  readonly clause: string;
  readonly confidence: Confidence;
}

export type Severity = 'info' | 'minor' | 'major' | 'critical';

/** A place on the plan. `x`, `y` in metres of the plan frame. */
export interface FindingPlace {
  readonly storey: string;
  readonly space: string | null;
  readonly x: number;
  readonly y: number;
}

/** A building that breaks a rule is data: what is wrong, where, by which rule. Sentences live in `i18n`. */
export interface Finding<Code extends string = string> {
  readonly id: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly cite: Citation;
  readonly place: FindingPlace;
  readonly params: MessageParams;
}
