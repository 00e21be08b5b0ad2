import { isLocalDate, type LocalDate } from '../base/time/local-date';
import { derivedOpeningsOf } from '../model/derive/resolve-door';
import { PROFILES, type Profile } from '../model/schema/profiles';
import type { CampusDocument } from '../model/schema/document';
import { localId, type OpeningId } from '../model/schema/ids';
import type { Arguments } from './arguments';
import { MOVERS, type Mover } from '../standards/mobility/mobility';
import { nearestWord } from './nearest-word';
import { UsageError } from './usage-error';

/** `--limit` in metres, or the default. */
export function limitOption<T extends number | null>(parsed: Arguments, standard: T): number | T {
  const value = parsed.options.get('limit');
  if (value === undefined) return standard;
  const limit = value.trim() === '' ? NaN : Number(value);
  if (!Number.isFinite(limit) || limit <= 0) throw new UsageError('cli.bad-limit', { value });
  return limit;
}

/** `--standard`: whose code counts, or null = as the plan says. */
export function standardOption(parsed: Arguments): Profile | null {
  const value = parsed.options.get('standard') ?? null;
  const found = PROFILES.find((each) => each === value) ?? null;
  if (value !== null && found === null) {
    throw new UsageError('cli.bad-standard', { value, known: PROFILES.join(', ') });
  }
  return found;
}

/** `--for`: who or what goes there, a person when it is left out. */
export function moverOption(parsed: Arguments): Mover {
  const value = parsed.options.get('for') ?? 'person';
  const found = MOVERS.find((each) => each === value);
  if (found === undefined) throw new UsageError('cli.bad-mover', { value, known: MOVERS.join(', ') });
  return found;
}

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** `--hour` as `HH:MM`, or null. */
export function hourOption(parsed: Arguments): string | null {
  const value = parsed.options.get('hour') ?? null;
  if (value !== null && !HOUR.test(value)) throw new UsageError('cli.bad-hour', { value });
  return value;
}

/** `--as-of` as a day, or null. */
export function asOfOption(parsed: Arguments): LocalDate | null {
  const value = parsed.options.get('as-of') ?? null;
  if (value === null || isLocalDate(value)) return value;
  throw new UsageError('cli.bad-date', { value });
}

/** `--closed a,b`: doors and passages of the plan, by their own ids; derived ones by those that the warnings name them by. */
export function closedOption(parsed: Arguments, document: CampusDocument): OpeningId[] {
  const given = parsed.options.get('closed');
  if (given === undefined) return [];
  const doors = new Map<string, OpeningId>();
  for (const opening of [...Object.values(document.openings), ...derivedOpeningsOf(document)]) {
    if (opening.kind !== 'window') doors.set(localId(opening.id), opening.id);
  }
  const names = given.split(',').map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const id = doors.get(name);
      if (id !== undefined) return id;
      throw new UsageError('cli.unknown-door', {
        value: name,
        nearest: nearestWord(name, [...doors.keys()]) ?? '',
      });
    });
}
