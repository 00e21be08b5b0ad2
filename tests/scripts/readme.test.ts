import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
/** A picture larger than this makes the page slow to read, bytes. */
const LARGEST = 250_000;

/** What the demo's own page of figures says, found anew here. */
function figures(): readonly string[] {
  const page = read('docs/demo-figures.md');
  const counted = /^(\d+) buildings, (\d+) storeys, ([\d,]+) spaces, (\d+) beds, (\d+) departments/m.exec(
    page,
  );
  const asset = (name: string): string =>
    new RegExp(`^\\| ${name} \\| ([\\d,]+)`, 'm').exec(page)?.[1] ?? `no ${name}`;
  const stories = /(\d+) stories/.exec(read('docs/demo-stories.md'))?.[1] ?? 'no stories';
  const assets = ['Extinguisher', 'Extinguishers, units', 'Camera', 'Chemical store'].map(asset);
  return [...(counted?.slice(1) ?? ['no counts']), ...assets, stories];
}

describe.each(['README.md', 'README.zh.md'])('%s', (file) => {
  it('tells the figures of the demo as they are', () => {
    const section =
      read(file)
        .split(/^## /m)
        .find((each) => /^(?:What is in the demo|示例里有什么)/.test(each)) ?? '';
    expect(figures().filter((each) => !new RegExp(`(?<![\\d,])${each}(?![\\d,])`).test(section))).toEqual([]);
  });

  it('leads nowhere that is not there, and its pictures are small', () => {
    const links = [...read(file).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(7);
    expect(links.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
    const pictures = links.filter((path) => path.endsWith('.png'));
    expect(pictures.filter((path) => statSync(resolve(ROOT, path)).size > LARGEST)).toEqual([]);
  });
});
