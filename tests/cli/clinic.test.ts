import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, wardtwin } from './support';

const CLINIC = resolve(import.meta.dirname, '../../../shared/data/clinic.plan.geojson');
const plan = ['--plan', CLINIC];

interface Info {
  readonly storeys: readonly { readonly id: string; readonly walkableArea: number }[];
  readonly components: {
    readonly byStorey: readonly { readonly storey: string; readonly pieces: number[] }[];
  };
  readonly warnings: readonly { readonly code: string }[];
}

describe.skipIf(!existsSync(CLINIC))('the clinic (when ../shared/data is there)', () => {
  it('info: its own numbers, one large piece on each storey', async () => {
    // Read as any by JSON.parse; the fields used are asserted right below.
    const info = (await answerOf('info', ...plan)) as Info;
    expect(info).toMatchObject({ buildings: 1, spaces: 264, doors: 254, flights: 6, stairs: 3 });
    expect(info.storeys.map((storey) => storey.id)).toEqual(['L1', 'L2', 'R']);
    for (const { storey, pieces } of info.components.byStorey) {
      if (storey !== 'R') expect(pieces[0], storey).toBeGreaterThan(1000);
      expect(pieces).toEqual(pieces.toSorted((a, b) => b - a));
    }
    expect(info.warnings.length).toBeGreaterThan(0);
  });

  it('path goes from storey to storey by a stair, and is as long one way as the other', async () => {
    const places = ['L1:-25,5', 'L2:-30,12'] as const;
    const found = await Promise.all([
      wardtwin('path', ...plan, '--from', places[0], '--to', places[1], '--json'),
      wardtwin('path', ...plan, '--from', places[1], '--to', places[0], '--json'),
    ]);
    const [up, down] = found.map((ran) => JSON.parse(ran.out) as { length: number; points: unknown[][] });
    expect(up?.length).toBeGreaterThan(4.57);
    expect(down?.length).toBeCloseTo(up?.length ?? NaN, 6);
    expect(new Set(up?.points.map(([storey]) => storey))).toEqual(new Set(['L1', 'L2']));
  });
});
