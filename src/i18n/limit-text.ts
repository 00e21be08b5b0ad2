import type { MessageParams } from '../base/message';
import type { Formats } from './formats';
import { num, text } from './param-text';

export interface LimitWords {
  /** Words of `egress-step.…`, `egress-assumed.…`. */
  readonly words: Readonly<Record<string, string>>;
  /** A step and what the limit is after it. */
  step(name: string, value: string): string;
  readonly between: string;
  /** Around the steps, and what was assumed. */
  more(limit: string, more: readonly string[]): string;
  assumed(facts: readonly string[]): string;
}

const parts = (value: MessageParams[string] | undefined): readonly string[] =>
  typeof value === 'string' && value !== '' ? value.split(' ') : [];

/** A limit with the steps that it was come to by, and what was assumed, from `limitParams`. O(steps). */
export function limitText(p: MessageParams, f: Formats, lang: LimitWords): string {
  const sized = (value: number): string => (p['unit'] === 'm²' ? f.area(value) : lengthText(value, f));
  const word = (prefix: string, code: string): string => lang.words[`${prefix}.${code}`] ?? code;
  const steps = parts(p['steps']).map((step) => {
    const [kind = '', value] = step.split(':');
    return lang.step(word('egress-step', kind), sized(Number(value)));
  });
  const assumed = parts(p['assumed']).map((fact) => word('egress-assumed', fact));
  const more = [
    // A table's own value says nothing more than the limit.
    ...(steps.length > 1 ? [steps.join(lang.between)] : []),
    ...(assumed.length > 0 ? [lang.assumed(assumed)] : []),
  ];
  const limit = p['unit'] === 'm' || p['unit'] === 'm²' ? sized(num(p['limit'])) : text(p['limit']);
  return more.length === 0 ? limit : lang.more(limit, more);
}

/** Limits are short numbers: 18.75 m is told as such, 20 m without decimals. */
const lengthText = (value: number, f: Formats): string => `${f.number(value, 2)}\u00A0m`;
