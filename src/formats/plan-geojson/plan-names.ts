import { nameFrom, type Name } from '../../model/schema/name';
import { NO_NAME } from '../../model/schema/no-name';
import { own, type JsonObject } from './json-value';
import type { Warnings } from './warnings';

const LONGEST = 200;

/**
 * The name that an object gives: `name:zh` and `name:en` where it has them, `name` for the language that it is
 * written in where that is still missing. Texts over 200 characters are left out with a warning.
 */
export function readName(object: JsonObject, place: string, warnings: Warnings): Name {
  const zh = readText(object, 'name:zh', place, warnings);
  const en = readText(object, 'name:en', place, warnings);
  const plain = nameFrom(readText(object, 'name', place, warnings));
  return { zh: zh ?? plain.zh, en: en ?? plain.en };
}

/** A short text property; null when it is missing, empty or unusable. */
export function readText(
  object: JsonObject,
  property: string,
  place: string,
  warnings: Warnings,
): string | null {
  const value = own(object, property);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') {
    if (typeof value === 'number') return String(value);
    warnings.add('plan.property-left-out', place, { property, reason: 'document.wrong-type' });
    return null;
  }
  const text = value.trim();
  if (text === '') return null;
  if (text.length <= LONGEST) return text;
  warnings.add('plan.text-too-long', place, { property, length: text.length, max: LONGEST });
  return null;
}

/** The properties that `readName` reads back as this name; only `name` where that says all. */
export function nameProperties(name: Name): Record<string, string> {
  const { zh, en } = name;
  const main = zh ?? en;
  if (main === null) return {};
  const heard = nameFrom(main);
  const properties: Record<string, string> = { name: main };
  if (en !== null && heard.en !== en) properties['name:en'] = en;
  if (zh !== null && heard.zh !== zh) properties['name:zh'] = zh;
  // A text heard as the other language must not fill that one in.
  if ((heard.en !== null && en === null) || (heard.zh !== null && zh === null)) delete properties['name'];
  return properties;
}

export const hasName = (name: Name): boolean => name.zh !== NO_NAME.zh || name.en !== NO_NAME.en;
