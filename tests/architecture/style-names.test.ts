import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** `features/planner/panel/x.css` → `features/planner`; elsewhere the layer. */
function houseOf(file: string): string {
  const parts = file.split('/');
  return parts.slice(0, parts[0] === 'features' || parts[0] === 'widgets' ? 2 : 1).join('/');
}

/** Classes that a rule styles by themselves, `.toast {` or `.form, .check {`: what gives a name its look. */
function ownClasses(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g);
  return [...rules].flatMap(([, selectors]) =>
    (selectors ?? '')
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => /^\.[\w-]+$/.test(selector)),
  );
}

// Names of classes hold for the whole page: two features that use one word dress each other's parts.
it('gives each name of a style to one feature only', () => {
  const homes = new Map<string, Set<string>>();
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css')) continue;
    const house = houseOf(file);
    for (const name of ownClasses(readFileSync(join(SRC, file), 'utf8')))
      homes.set(name, (homes.get(name) ?? new Set()).add(house));
  }
  expect(homes.size).toBeGreaterThan(200);
  expect(
    [...homes].filter(([, houses]) => houses.size > 1).map(([name, houses]) => [name, ...houses]),
  ).toEqual([]);
});
