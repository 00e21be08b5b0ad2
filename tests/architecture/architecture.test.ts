import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importGraph, type ImportEdge } from './import-graph';
import { LAYERS, PACKAGE_HOMES } from './layers';

const ROOT = resolve(import.meta.dirname, '../..');
const FEWEST_FILES = 100;
const { files, edges } = importGraph(ROOT, ['src', 'workers']);
const byName = new Map(LAYERS.map((layer) => [layer.name, layer]));

/** `src/model/schema/wall.ts` → `model`; `workers/x.ts` → `workers`; null when the file lies in no layer. */
function layerOf(file: string): string | null {
  const parts = file.split('/');
  const name = parts[0] === 'workers' ? 'workers' : parts[1];
  return name !== undefined && byName.has(name) && parts.length > (parts[0] === 'workers' ? 1 : 2)
    ? name
    : null;
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function allowsPackage(allowed: readonly string[], specifier: string): boolean {
  const name = packageName(specifier);
  return allowed.some((entry) => {
    if (entry === 'node:*') return specifier.startsWith('node:');
    return entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : entry === name;
  });
}

function complaint(edge: ImportEdge): string | null {
  const from = layerOf(edge.from);
  const layer = from === null ? undefined : byName.get(from);
  if (!layer) return `${edge.from} lies in no layer`;
  if (edge.bare) {
    if (!allowsPackage(layer.packages, edge.to))
      return `${edge.from} (${from}) must not import package ${edge.to}`;
    const home = PACKAGE_HOMES[packageName(edge.to)];
    if (from === 'session' && home && !edge.from.startsWith(`src/${home}/`)) {
      return `${edge.from}: ${edge.to} belongs in src/${home}`;
    }
    return null;
  }
  if (/\.(css|json|svg|woff2|glb)$/.test(edge.to)) return null;
  const to = layerOf(edge.to);
  if (to === null) return `${edge.from} imports ${edge.to}, which lies in no layer`;
  if (to === from) {
    if (from === 'features' && edge.from.split('/')[2] !== edge.to.split('/')[2]) {
      return `${edge.from} imports another feature: ${edge.to}`;
    }
    return null;
  }
  const folder = edge.to.split('/').slice(1, 3).join('/');
  if (layer.imports.includes(to) || layer.imports.includes(folder)) return null;
  if (edge.typeOnly && layer.typesOf.includes(to)) return null;
  return `${edge.from} (${from}) must not import ${edge.typeOnly ? 'types of ' : ''}${edge.to} (${to})`;
}

function cycles(): string[] {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    if (!edge.bare) next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('architecture', () => {
  it('walks the real tree', () => {
    expect(files.length).toBeGreaterThanOrEqual(FEWEST_FILES);
    expect(edges.length).toBeGreaterThanOrEqual(FEWEST_FILES);
  });

  it('has every file in a layer', () => {
    expect(files.filter((file) => layerOf(file) === null)).toEqual([]);
  });

  it('imports only downwards, and only from the rows that a layer names', () => {
    expect(edges.map(complaint).filter((line) => line !== null)).toEqual([]);
  });

  it('names only lower rows in each row, so the table itself has no cycle', () => {
    LAYERS.forEach((layer, row) => {
      const lower = new Set(LAYERS.slice(0, row).map((entry) => entry.name));
      for (const name of [...layer.imports, ...layer.typesOf]) {
        if (layer.name === 'app' && name === 'workers') continue;
        expect(lower, `${layer.name} names ${name}`).toContain(name.split('/')[0]);
      }
    });
  });

  it('has no import cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it('has no barrel: an index file, or a file that only re-exports', () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
    const onlyReExports = (file: string): boolean => {
      const code = readFileSync(join(ROOT, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const statements = code
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean);
      return statements.length > 0 && statements.every((part) => /^export\s[^=]*\sfrom\s/.test(part));
    };
    expect(files.filter(onlyReExports)).toEqual([]);
  });

  it('says in ARCHITECTURE.md what this table says', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    for (const layer of LAYERS) {
      const row = `| \`${layer.name}\` | ${layer.imports.join(' ') || '–'} | ${layer.typesOf.join(' ') || '–'} | ${layer.packages.join(' ') || '–'} |`;
      expect(text, row).toContain(row.replaceAll('*', '\\*'));
    }
  });
});

describe('file sizes', () => {
  const lines = files
    .map((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length)
    .sort((a, b) => a - b);

  it('has a median of at most 120 lines', () => {
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(120);
  });
});
