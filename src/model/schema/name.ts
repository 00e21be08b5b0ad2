import { z } from 'zod';
import { shortText } from './fields';
import { NO_NAME } from './no-name';

/** What something is called, in two languages; either may be missing. At most 200 characters each. */
export interface Name {
  readonly zh: string | null;
  readonly en: string | null;
}

export const nameSchema = z
  .strictObject({ zh: shortText.nullable().default(null), en: shortText.nullable().default(null) })
  .default(NO_NAME);

/** A name from texts of outside: trimmed, empty ones taken as missing, cut at 200 characters. */
export function nameOf(zh: string | null, en: string | null): Name {
  return { zh: cleaned(zh), en: cleaned(en) };
}

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;

/** A name from one text whose language isn't said: zh when it has a CJK character, else en. */
export function nameFrom(text: string | null): Name {
  return text !== null && CJK.test(text) ? nameOf(text, null) : nameOf(null, text);
}

function cleaned(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed.slice(0, 200).trim();
}
