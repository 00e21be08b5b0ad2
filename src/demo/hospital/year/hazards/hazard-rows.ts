import { assert, AssertionError } from '../../../../base/assert';
import type { LocalDate } from '../../../../base/time/local-date';
import { cellsOf } from '../../../drafting/cells-of';
import { day } from '../calendar';
import { spot, type Spot } from '../campus-index';
import { HAZARD_TABLE } from './hazard-table';

export const FINDERS = ['Pd', 'Pn', 'N', 'I', 'S', 'L', 'T', 'D'] as const;
export type Finder = (typeof FINDERS)[number];

export type Outcome =
  | { readonly type: 'spot' | 'reported' | 'draft' }
  | { readonly type: 'closed'; readonly on: LocalDate }
  | { readonly type: 'signing' | 'recheck'; readonly on: LocalDate; readonly deadline: LocalDate }
  | { readonly type: 'rectifying' | 'planned' | 'interim'; readonly deadline: LocalDate }
  | {
      readonly type: 'again';
      readonly closed: LocalDate;
      readonly reopened: LocalDate;
      readonly deadline: LocalDate;
    };

export interface HazardRow {
  readonly number: string;
  readonly found: LocalDate;
  readonly by: Finder;
  readonly at: Spot;
  readonly zh: string;
  readonly en: string;
  readonly department: string;
  /** Who mended or will mend it; null = the head of the department. */
  readonly mender: string | null;
  readonly outcome: Outcome;
  readonly measures: string;
}

function outcomeOf(text: string): Outcome {
  const [type, ...rest] = text.split(' ');
  const [a = '', b = '', c = '', d = ''] = rest;
  switch (type) {
    case 'spot':
    case 'reported':
    case 'draft':
      return { type };
    case 'closed':
      return { type, on: day(a) };
    case 'signing':
    case 'recheck':
      assert(b === '>', 'no deadline', text);
      return { type, on: day(a), deadline: day(c) };
    case 'rectifying':
    case 'planned':
    case 'interim':
      return { type, deadline: day(a) };
    case 'again':
      assert(c === '>', 'no deadline', text);
      return { type, closed: day(a), reopened: day(b), deadline: day(d) };
    default:
      throw new AssertionError(`no such outcome: ${text}`);
  }
}

function rowOf(line: string): HazardRow {
  const [number = '', found = '', how = '', place = '', what = '', who = '', outcome = '', measures = ''] =
    cellsOf(line);
  const by = FINDERS.find((each) => each === how);
  assert(by !== undefined, 'no such way of finding', line);
  const [zh = '', en = ''] = what.split(' / ');
  const [department = '', mender = null] = who.split('+');
  return {
    number,
    found: day(found),
    by,
    at: spot(place),
    zh,
    en,
    department,
    mender,
    outcome: outcomeOf(outcome),
    measures,
  };
}

/** The hazards of the year, in order. */
export const HAZARD_ROWS: readonly HazardRow[] = HAZARD_TABLE.trim().split('\n').map(rowOf);
