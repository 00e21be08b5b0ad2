import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EgressRow } from '../../../src/standards/egress/egress-row';
import { PROFILES } from '../../../src/model/schema/profiles';
import { ROW_LINES, type RowLine } from './row-lines';

const FOLDER = resolve(import.meta.dirname, '../../../src/standards/egress');
const isRow = (value: object): value is EgressRow => 'bound' in value && 'limit' in value && 'cite' in value;

/** Every row that any file of the folder exports, however deep. */
async function everyRow(): Promise<ReadonlyMap<string, readonly EgressRow[]>> {
  const rows = new Map<string, EgressRow[]>();
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isRow(value)) rows.set(value.id, [...(rows.get(value.id) ?? []), value]);
    else Object.values(value).forEach(walk);
  };
  for (const file of readdirSync(FOLDER)) walk(await import(join(FOLDER, file)));
  return rows;
}

const SIGN = { 'at-most': '≤', 'at-least': '≥', changes: '±' } as const;

const factsText = ({ applies }: EgressRow): string =>
  [
    applies.highRise === undefined ? [] : applies.highRise ? 'high-rise' : 'low',
    applies.storeysAbove === undefined ? [] : `${applies.storeysAbove.join('–')} storeys`,
    applies.fireGrades === undefined ? [] : `grade ${applies.fireGrades.join('/')}`,
    applies.sprinklered === undefined ? [] : applies.sprinklered ? 'sprinklered' : 'unsprinklered',
    applies.detected === undefined ? [] : applies.detected ? 'detected' : 'undetected',
    applies.height === undefined ? [] : `${applies.height.join('–')} m`,
  ]
    .flat()
    .join(', ');

const lineOf = (row: EgressRow): RowLine => [
  row.id,
  SIGN[row.bound],
  row.limit,
  [row.unit, row.measured ?? [], row.force === 'must' ? [] : row.force].flat().join(' '),
  factsText(row),
  `${row.cite.standard} ${row.cite.edition} ${row.cite.clause} ${row.cite.confidence}`,
];

const rows = await everyRow();
const lines = Object.values(ROW_LINES).flat();

describe.each(Object.entries(ROW_LINES))('%s', (_, group) => {
  it.each(group)('%s %s %d %s', (id, sign, limit, how, facts, cite) => {
    const [row, ...others] = rows.get(id) ?? [];
    expect(others).toEqual([]);
    expect(row === undefined ? null : lineOf(row)).toEqual([
      id,
      sign,
      // The last bit of a product of feet is nobody's.
      expect.closeTo(limit, 9),
      how,
      facts,
      cite,
    ]);
  });
});

it('has a line for every row, and one only', () => {
  expect(lines.map(([id]) => id).toSorted()).toEqual([...rows.keys()].toSorted());
});

it('names its profile first', () => {
  for (const row of [...rows.values()].flat()) {
    expect(PROFILES).toContain(row.profile);
    expect(row.id.startsWith(`${row.profile}.`)).toBe(true);
  }
});
