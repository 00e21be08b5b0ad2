import type { NamedSubstance, SubstanceFacts } from '../../standards/chemicals/substance-facts';

/** Numbers by which a substance is known everywhere: `CAS 67-64-1 · UN 1090`; '' where it has none. */
export function substanceNumbers(substance: NamedSubstance, facts: SubstanceFacts | null): string {
  const cas = substance.cas ?? facts?.cas ?? null;
  const un = facts?.un ?? null;
  return [cas === null ? '' : `CAS ${cas}`, un === null ? '' : `UN ${un}`].filter(Boolean).join(' · ');
}
