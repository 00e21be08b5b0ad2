import type { Translator } from '../../i18n/translator';
import type { NamedSubstance, SubstanceFacts } from '../../standards/chemicals/substance-facts';

/** What a substance is called, with its strength where the name doesn't tell it; late words have to be there. O(1). */
export function substanceTitle(
  substance: NamedSubstance,
  facts: SubstanceFacts | null,
  { t, formats, language }: Translator,
): string {
  const name = facts === null ? substance.name : facts[language];
  const strength = substance.strength === null ? null : `${formats.number(substance.strength, 1)}%`;
  const parts = [
    name,
    strength === null || name.includes('%') ? null : strength,
    substance.empty === true ? t('chemicals.empty') : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}
