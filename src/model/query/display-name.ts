import type { Name } from '../schema/name';

export type Language = 'zh' | 'en';

/** The name in a language, else in the other one, else null (the caller then shows its number or kind). O(1). */
export function displayName(name: Name, language: Language): string | null {
  return name[language] ?? name[language === 'zh' ? 'en' : 'zh'];
}
