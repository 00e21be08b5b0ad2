import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toldHospital } from '../demo/support/hospitals';
import { wardtwin } from './support';

it('takes the demo hospital as a plan like any other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wardtwin-'));
  const out = join(folder, 'demo.wardtwin.json');
  expect((await wardtwin('convert', '--plan', 'demo', '--out', out)).code).toBe(0);
  expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(toldHospital());
  await rm(folder, { recursive: true });
});
