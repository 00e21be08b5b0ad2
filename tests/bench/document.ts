import { smallJson } from '../model/small-document';
import { parseDocument } from '../../src/model/schema/parse-document';
import type { BenchRow } from './bench-row';

const RUNS = 7;

/** A document of about ten megabytes: 6,500 walls with 40 corners each. */
function bigDocument(): string {
  const json = smallJson();
  const outer = Array.from({ length: 40 }, (_, i) => {
    const turn = (i / 40) * 2 * Math.PI;
    return [10 * Math.cos(turn), 10 * Math.sin(turn)] as const;
  });
  const walls: Record<string, unknown> = {};
  for (let i = 0; i < 6500; i++) {
    const id = `wall_${i + 10}`;
    walls[id] = { id, storey: 'storey_L1', body: { form: 'polygon', outline: { outer } } };
  }
  return JSON.stringify({ ...json, walls: { ...json.walls, ...walls } });
}

function medianOf(measure: () => number): number {
  const times = Array.from({ length: RUNS }, measure).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)]!;
}

/** Validation of a document against reading its text as JSON. */
export async function run(): Promise<BenchRow[]> {
  const text = bigDocument();
  const baseline = medianOf(() => {
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
  const median = medianOf(() => {
    const json: unknown = JSON.parse(text);
    const start = performance.now();
    if (!parseDocument(json).ok) throw new Error('the document of the benchmark is refused');
    return performance.now() - start;
  });
  const name = `validate ${(text.length / 1e6).toFixed(1)} MB document`;
  return [
    {
      name,
      unit: 'ms',
      median,
      ratio: median / baseline,
      baseline: 'of JSON.parse',
      bar: '≤ 1000 ms',
      met: median <= 1000,
    },
  ];
}
