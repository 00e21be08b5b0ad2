import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { firstRunning, whyNotRunning } from '../../scripts/lib/ensure-chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'wardtwin-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = (name: string, body: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
};

describe.skipIf(process.platform === 'win32')('a Chromium to test with', () => {
  const lacking = program('lacking', 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127');
  const working = program('working', 'echo "Chromium 140.0"');
  const missing = join(folder, 'missing');

  it('is one that starts', () => {
    expect(whyNotRunning(working)).toBeNull();
    expect(whyNotRunning(lacking)).toContain('libnss3.so');
    expect(whyNotRunning(missing)).toBe('no such file');
    const plain = join(folder, 'plain');
    writeFileSync(plain, 'text');
    expect(whyNotRunning(plain)).toMatch(/EACCES/);
  });

  it('is the next one where the first lacks a library, and that is said', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(firstRunning([missing, lacking, working])).toBe(working);
    expect(said.mock.calls.flat().join()).toContain('libnss3.so');
    expect(firstRunning([missing, lacking])).toBeNull();
    said.mockRestore();
  });
});
