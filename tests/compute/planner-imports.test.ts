import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { importGraph } from '../architecture/import-graph';

const { edges } = importGraph(resolve(import.meta.dirname, '../..'), ['src', 'workers']);

/** Everything that an entry point loads, packages included. */
function loadedBy(entry: string): Set<string> {
  const loaded = new Set<string>([entry]);
  for (const file of loaded) {
    for (const edge of edges) if (edge.from === file && !edge.typeOnly) loaded.add(edge.to);
  }
  return loaded;
}

it('the planner’s worker loads no validator: it is sent documents that were read already', () => {
  const loaded = loadedBy('workers/planner-worker.ts');
  expect(loaded.size).toBeGreaterThan(50);
  expect([...loaded].filter((file) => file === 'zod' || file.startsWith('src/formats/'))).toEqual([]);
  expect(loadedBy('workers/reader-worker.ts')).toContain('zod');
});
