import { createRequire } from 'node:module';
import type jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { QUIET, qrCode } from '../../../src/features/print/cards/qr-code';
import { makeId } from '../../../src/model/schema/ids';
import { assetLink } from '../../../src/session/url/asset-link';
import { readUrlState } from '../../../src/session/url/url-state';

// The package is CommonJS inside, whatever its types say.
const read: typeof jsQR = createRequire(import.meta.url)('jsqr').default;

/** Pixels of a code as its path draws it, `scale` pixels a square, with its quiet zone; read by another program. */
function decoded(text: string, scale: number): string | undefined {
  const { size, path } = qrCode(text);
  const side = (size + 2 * QUIET) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < Number(width) * scale; column++) {
        const left = (Number(x) + QUIET) * scale + column;
        const top = (Number(y) + QUIET) * scale + row;
        pixels.fill(0, (top * side + left) * 4, (top * side + left) * 4 + 3);
      }
    }
  }
  return read(pixels, side, side)?.data;
}

it.each([
  'A',
  'https://wardtwin.example/',
  'https://wardtwin.example/?storey=storey_A-L01&role=inspector&select=asset_A-L01.X1',
  '一号楼三层灭火器 A-L03.X12',
  'https://hospital.example/twin/' + 'x'.repeat(400),
])('another program reads %s', (text) => {
  expect(decoded(text, 4)).toBe(text);
});

it('the address on a card opens the card of that asset on its storey, for an inspector', () => {
  const asset = { id: makeId('asset', 'A-L01.X1'), storey: makeId('storey', 'A-L01') };
  const link = assetLink('https://hospital.example/twin/', 'small-ward', asset);
  expect(decoded(link, 3)).toBe(link);
  const state = readUrlState(new URL(link).search);
  expect(state).toMatchObject({
    plan: 'small-ward',
    storey: asset.storey,
    role: 'inspector',
    select: [asset.id],
  });
  expect(new URL(assetLink('https://hospital.example/', 'demo', asset)).searchParams.has('plan')).toBe(false);
});
