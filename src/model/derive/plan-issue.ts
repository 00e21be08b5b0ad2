import type { Issue } from '../../base/message';

/** What was assumed or left open while a plan was turned into floor, and what is wrong with it. */
export const DERIVE_CODES = [
  'plan.opening-without-length',
  'plan.opening-space-not-beside',
  'plan.opening-sides-probed',
  'plan.opening-sides-open',
  'plan.opening-leads-nowhere',
  'plan.opening-exit-assumed',
  'plan.opening-throat-too-short',
  'plan.opening-drawn-twice',
  'plan.opening-blocked',
  'plan.opening-derived',
  'plan.contact-too-narrow',
  'plan.window-not-a-way',
  'plan.exit-off-floor',
  'plan.storey-without-spaces',
  'plan.wall-overhead',
  'plan.flight-without-ends',
  'plan.flight-without-rise',
  'plan.flight-taken-as-landing',
  'plan.flight-off-storey-height',
  'plan.flight-axis-assumed',
  'plan.flight-direction-assumed',
  'plan.flight-lower-end-open',
  'plan.flight-upper-end-open',
  'plan.flight-outside-spaces',
  'plan.flight-end-bridged',
  'plan.landing-assumed',
  'plan.outline-hole-ignored',
] as const;

export type DeriveCode = (typeof DERIVE_CODES)[number];

/** A trouble or an assumption of a plan; `place` is the id of what it is about. */
export type PlanIssue<Code extends string = string> = Issue<Code>;

export type DeriveIssue = PlanIssue<DeriveCode>;
