import type { MessageParams } from '../../base/message';
import { err, ok, type Result } from '../../base/result';
import { isLocalDate, type LocalDate } from '../../base/time/local-date';
import { GHS_CLASSES, type GhsClass } from '../../standards/chemicals/ghs-classes';
import { PHYSICAL_STATES } from '../../standards/chemicals/substance-facts';
import { MAX_TEXT } from '../event/body-fields';
import type { BodyOf } from '../event/record-event';
import { isCas } from '../stock/cas';
import { typedNumber } from '../stock/typed-number';
import { MAX_NAME, UN_SHAPE } from './substance-bodies';

/** Largest safety data sheet, bytes. */
export const MAX_SHEET_BYTES = 20 * 1024 * 1024;
const SHEET_TYPE = /^(?:application\/pdf|image\/(?:png|jpeg|webp|gif|bmp|avif|heic|heif))$/;
/** May a file of that type be kept as a sheet? */
export const isSheetType = (type: string): boolean => SHEET_TYPE.test(type);

export type SubstanceFormField =
  | 'zh'
  | 'en'
  | 'cas'
  | 'un'
  | 'strength'
  | 'state'
  | 'density'
  | 'flashPoint'
  | 'supplier'
  | 'unclassified'
  | 'issued'
  | 'note';

/** What somebody writes of a substance from its safety data sheet, every field as it is typed. */
export interface SubstanceForm {
  readonly fields: Readonly<Record<SubstanceFormField, string>>;
  readonly classes: readonly string[];
  /** The file that was picked. */
  readonly sheet: {
    readonly file: string;
    readonly name: string;
    readonly type: string;
    readonly size: number;
  } | null;
}

export const SUBSTANCE_FORM_CODES = [
  'substance.name-missing',
  'substance.name-too-long',
  'substance.bad-cas',
  'substance.bad-un',
  'substance.bad-strength',
  'substance.state-missing',
  'substance.bad-density',
  'substance.bad-flash-point',
  'substance.unknown-class',
  'substance.no-class',
  'substance.class-and-reason',
  'substance.bad-date',
  'substance.future',
  'substance.sheet-type',
  'substance.sheet-empty',
  'substance.sheet-too-large',
  'substance.too-long',
] as const;
export type SubstanceFormCode = (typeof SUBSTANCE_FORM_CODES)[number];

export interface SubstanceFormIssue {
  readonly field: SubstanceFormField | 'classes' | 'sheet';
  readonly code: SubstanceFormCode;
  readonly params: MessageParams;
}

/** Reads one form and gathers what is wrong with it. */
class SubstanceReader {
  readonly issues: SubstanceFormIssue[] = [];
  readonly #fields: SubstanceForm['fields'];

  constructor(fields: SubstanceForm['fields']) {
    this.#fields = fields;
  }

  refuse(field: SubstanceFormIssue['field'], code: SubstanceFormCode, params: MessageParams = {}): null {
    this.issues.push({ field, code, params });
    return null;
  }

  text(
    field: SubstanceFormField,
    longest = MAX_TEXT,
    code: SubstanceFormCode = 'substance.too-long',
  ): string {
    const text = this.#fields[field].trim();
    if (text.length <= longest) return text;
    this.refuse(field, code, { most: longest });
    return '';
  }

  matching(field: 'cas' | 'un', fits: (text: string) => boolean, code: SubstanceFormCode): string | null {
    const text = this.text(field).normalize('NFKC');
    if (text === '') return null;
    return fits(text) ? text : this.refuse(field, code);
  }

  number(
    field: 'strength' | 'density' | 'flashPoint',
    [least, most]: readonly [number, number],
    code: SubstanceFormCode,
  ): number | null {
    const text = this.text(field);
    if (text === '') return null;
    const value = typedNumber(text);
    return value !== null && value >= least && value <= most ? value : this.refuse(field, code);
  }
}

/**
 * What a form about a substance would record, or everything that keeps it from being a record. The form stays as it is.
 * `today`: a sheet is of no later day. Cost O(classes).
 */
export function readSubstanceForm(
  { fields, classes, sheet }: SubstanceForm,
  today: LocalDate,
): Result<BodyOf<'substance.described'>, readonly SubstanceFormIssue[]> {
  const typed = new SubstanceReader(fields);
  const zh = typed.text('zh', MAX_NAME, 'substance.name-too-long') || null;
  const en = typed.text('en', MAX_NAME, 'substance.name-too-long') || null;
  if (fields.zh.trim() === '' && fields.en.trim() === '') typed.refuse('zh', 'substance.name-missing');
  const state =
    PHYSICAL_STATES.find((each) => each === fields.state.trim()) ??
    typed.refuse('state', 'substance.state-missing');
  const body = {
    cas: typed.matching('cas', isCas, 'substance.bad-cas'),
    un: typed.matching('un', (text) => UN_SHAPE.test(text), 'substance.bad-un'),
    zh,
    en,
    strength: typed.number('strength', [0, 100], 'substance.bad-strength'),
    classes: classesOf(typed, classes),
    unclassified: typed.text('unclassified') || null,
    density: typed.number('density', [1e-6, 1e5], 'substance.bad-density'),
    flashPoint: typed.number('flashPoint', [-273, 2000], 'substance.bad-flash-point'),
    supplier: typed.text('supplier') || null,
    sheet: sheetOf(typed, sheet, today),
    note: typed.text('note'),
    evidence: [],
  };
  if (classes.length === 0 && fields.unclassified.trim() === '')
    typed.refuse('classes', 'substance.no-class');
  if (classes.length > 0 && body.unclassified !== null)
    typed.refuse('unclassified', 'substance.class-and-reason');
  return typed.issues.length > 0 || state === null ? err(typed.issues) : ok({ ...body, state });
}

function classesOf(typed: SubstanceReader, classes: readonly string[]): GhsClass[] {
  const known = GHS_CLASSES.filter((each) => classes.includes(each));
  if (known.length < new Set(classes).size) typed.refuse('classes', 'substance.unknown-class');
  return known;
}

function sheetOf(typed: SubstanceReader, sheet: SubstanceForm['sheet'], today: LocalDate) {
  const text = typed.text('issued').normalize('NFKC');
  const issued = text === '' ? null : isLocalDate(text) ? text : typed.refuse('issued', 'substance.bad-date');
  if (issued !== null && issued > today) typed.refuse('issued', 'substance.future', { today });
  if (sheet === null) return null;
  const { file, name, type, size } = sheet;
  if (!isSheetType(type)) typed.refuse('sheet', 'substance.sheet-type');
  if (size === 0) typed.refuse('sheet', 'substance.sheet-empty');
  if (size > MAX_SHEET_BYTES) typed.refuse('sheet', 'substance.sheet-too-large', { most: MAX_SHEET_BYTES });
  return { file, name: name.trim().slice(0, MAX_TEXT) || file, issued };
}
