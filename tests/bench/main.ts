import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchRow } from './bench-row';

/** A benchmark is a file of this folder that exports `run`. Names given on the command line choose some. */
interface BenchModule {
  readonly run?: () => Promise<BenchRow[]>;
}

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const figure = (value: number | undefined, digits: number): string =>
  value === undefined ? '' : value.toFixed(digits);

function print(row: BenchRow): void {
  const verdict = row.met === undefined ? '' : row.met ? 'met' : 'NOT MET';
  const p95 = row.p95 === undefined ? '' : `p95 ${figure(row.p95, 3)}`;
  const ratio = row.ratio === undefined ? '' : `×${figure(row.ratio, 2)} ${row.baseline ?? ''}`;
  const cells = [
    row.name.padEnd(64),
    `${figure(row.median, 3)} ${row.unit}`.padStart(16),
    p95.padStart(14),
    `  ${ratio}`.padEnd(44),
    row.bar ?? '',
    verdict,
  ];
  console.log(cells.join(' ').trimEnd());
}

let missed = 0;
for (const file of readdirSync(folder).sort()) {
  const name = file.replace(/\.ts$/, '');
  if (!file.endsWith('.ts') || file === 'main.ts' || (wanted.length > 0 && !wanted.includes(name))) continue;
  const path = pathToFileURL(resolve(folder, file)).href;
  // A dynamic import is untyped; every bench file answers this shape or has no `run`.
  const module = (await import(path)) as BenchModule;
  if (!module.run) continue;
  console.log(`\n${name}`);
  for (const row of await module.run()) {
    print(row);
    if (row.met === false) missed++;
  }
}
process.exitCode = missed === 0 ? 0 : 1;
console.log(`\n${missed === 0 ? 'Every bar that was measured is met.' : `${missed} bar(s) not met.`}`);
