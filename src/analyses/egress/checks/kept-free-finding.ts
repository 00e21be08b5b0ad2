import type { Confidence, FindingPlace, Severity } from '../../../base/finding';
import type { MessageParams } from '../../../base/message';
import type { Profile } from '../../../model/schema/profiles';
import { keptFreeRule, type KeptFree } from '../../../standards/egress/kept-free';
import type { EgressCode, EgressFinding } from '../result';

/** A code of `EGRESS_CODES` that a rule of what is kept free has the name of. */
export type KeptFreeCode = Extract<EgressCode, `egress.${KeptFree}`>;

const LESS: Readonly<Record<Severity, Severity>> = {
  critical: 'major',
  major: 'minor',
  minor: 'info',
  info: 'info',
};
/** Known by a pattern of texts that could not be read: no grave violation. */
const PROPOSED: ReadonlySet<Confidence> = new Set<Confidence>(['M-med', 'M-low']);

/**
 * What is on or at a way out and must not be there, under the rule of the code of the building; told as less grave where that
 * is borrowed from China's or known by its pattern alone. `key` tells it from others of its code. O(rules).
 */
export function keptFreeFinding(
  profile: Profile,
  code: KeptFreeCode,
  key: string,
  severity: Severity,
  place: FindingPlace,
  params: MessageParams,
): EgressFinding {
  // The type of the code holds that it is one.
  const rule = keptFreeRule(profile, code.slice('egress.'.length) as KeptFree);
  const less = rule.force !== 'must' || PROPOSED.has(rule.cite.confidence);
  return {
    id: `${code}:${key}`,
    code,
    severity: less ? LESS[severity] : severity,
    cite: rule.cite,
    place,
    params: { ...params, rule: rule.id },
  };
}
