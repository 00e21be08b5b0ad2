import type { PlainCode } from '../../../i18n/translator';

const ADVICE: Readonly<Record<string, Extract<PlainCode, `mend.advice-${string}`>>> = {
  'plan.opening-space-not-beside': 'mend.advice-sides',
  'plan.opening-sides-probed': 'mend.advice-sides',
  'plan.opening-sides-open': 'mend.advice-sides',
  'plan.opening-without-length': 'mend.advice-blocked',
  'plan.opening-throat-too-short': 'mend.advice-sides',
  'plan.opening-leads-nowhere': 'mend.advice-exit',
  'plan.opening-exit-assumed': 'mend.advice-exit',
  'plan.opening-drawn-twice': 'mend.advice-twice',
  'plan.opening-blocked': 'mend.advice-blocked',
  'plan.contact-too-narrow': 'mend.advice-narrow',
  'plan.storey-without-spaces': 'mend.advice-rooms',
};

/** What to do about a doubt of that code. */
export const adviceFor = (code: string): Extract<PlainCode, `mend.advice-${string}`> =>
  ADVICE[code] ?? (/^plan\.(flight|landing)-/.test(code) ? 'mend.advice-stairs' : 'mend.advice-see');
