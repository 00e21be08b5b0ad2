import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface ImportEdge {
  readonly from: string;
  /** Project-relative path of the imported file, or the bare specifier of a package. */
  readonly to: string;
  readonly bare: boolean;
  readonly typeOnly: boolean;
}

const SOURCE = /\.(ts|tsx)$/;

export function sourceFiles(root: string, folders: readonly string[]): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder)) {
      const path = join(folder, entry);
      if (statSync(path).isDirectory()) walk(path);
      else if (SOURCE.test(entry)) found.push(relative(root, path));
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return found.sort();
}

function resolveRelative(root: string, from: string, specifier: string, files: ReadonlySet<string>): string {
  const bare = specifier.replace(/\?.*$/, '');
  const base = relative(root, normalize(resolve(root, dirname(from), bare)));
  for (const candidate of [base, `${base}.ts`, `${base}.tsx`, `${base}.d.ts`]) {
    if (files.has(candidate)) return candidate;
  }
  return base;
}

/** Every import of `file`: static, re-export, dynamic, `import type`, and `new URL('…', import.meta.url)` of workers. */
export function importsOf(root: string, file: string, files: ReadonlySet<string>): ImportEdge[] {
  const text = readFileSync(join(root, file), 'utf8');
  const parsed = parseSync(file, text);
  if (parsed.errors.length > 0) throw new Error(`${file}: ${parsed.errors[0]?.message}`);
  const edges: ImportEdge[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const bare = !specifier.startsWith('.');
    edges.push({
      from: file,
      to: bare ? specifier : resolveRelative(root, file, specifier, files),
      bare,
      typeOnly,
    });
  };
  for (const statement of parsed.module.staticImports) {
    const typeOnly = statement.entries.length > 0 && statement.entries.every((entry) => entry.isType);
    add(statement.moduleRequest.value, typeOnly);
  }
  for (const statement of parsed.module.staticExports) {
    for (const entry of statement.entries) {
      if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType);
    }
  }
  const literal = /(?:import\(\s*|new URL\(\s*)(['"])([^'"]+)\1/g;
  for (const match of text.matchAll(literal)) {
    const specifier = match[2];
    const isUrl = match[0].startsWith('new URL');
    if (specifier && (!isUrl || SOURCE.test(specifier))) add(specifier, false);
  }
  return edges;
}

export function importGraph(
  root: string,
  folders: readonly string[],
): { files: string[]; edges: ImportEdge[] } {
  const files = sourceFiles(root, folders);
  const set = new Set(files);
  return { files, edges: files.flatMap((file) => importsOf(root, file, set)) };
}
