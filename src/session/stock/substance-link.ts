import { isCas } from '../../records/stock/cas';
import type { NamedSubstance } from '../../standards/chemicals/substance-facts';

/** A substance as the address says it: `67-64-1/99.5/丙酮`. O(name). */
export const writeSubstanceLink = ({ cas, strength, name }: NamedSubstance): string =>
  `${cas ?? ''}/${strength ?? ''}/${name}`;

/** Of a substance that is named on the page itself. */
export const NEW_SUBSTANCE = writeSubstanceLink({ cas: null, strength: null, name: '' });

/** What such a part of an address means; what is no number is left out. O(name). */
export function readSubstanceLink(text: string): NamedSubstance {
  const [cas = '', percent = '', ...name] = text.split('/');
  const strength = percent.trim() === '' ? Number.NaN : Number(percent);
  return {
    cas: isCas(cas) ? cas : null,
    name: name.join('/'),
    strength: strength >= 0 && strength <= 100 ? strength : null,
  };
}
