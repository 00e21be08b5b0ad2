import type { CameraHead, CameraMask } from '../../../../model/schema/assets/camera';

const RADIAN = 180 / Math.PI;
const HEAD = /^([+-]?\d+(?:\.\d+)?)°?(?:\s*\/\s*([+-]?\d+(?:\.\d+)?)°?)?$/;
const NUMBER = String.raw`(\d+(?:\.\d+)?)\s*%?`;
const DASH = String.raw`\s*[-–—~～至]\s*`;
const MASK = new RegExp(
  `^(?:(\\d{1,2})\\s*:\\s*)?${NUMBER}${DASH}${NUMBER}\\s*[x×*]\\s*${NUMBER}${DASH}${NUMBER}$`,
  'i',
);

/** Further sensors as people type them (`90/0，180/5`); null when they can't be read. */
export function readHeads(typed: string): readonly CameraHead[] | null {
  return readParts(typed, (part) => {
    const found = HEAD.exec(part);
    if (!found) return null;
    const clockwise = Number(found[1]) % 360;
    return { heading: clockwise === 0 ? 0 : -clockwise / RADIAN, tilt: Number(found[2] ?? 0) / RADIAN };
  });
}

/** Masks as people type them (`0–30 × 40–100`, `2: 0-100 x 0-20`); null when they can't be read or hold nothing. */
export function readMasks(typed: string): readonly CameraMask[] | null {
  return readParts(typed, (part) => {
    const found = MASK.exec(part);
    if (!found) return null;
    const [head, a, b, c, d] = found.slice(1).map(Number);
    const [left, right, top, bottom] = [a! / 100, b! / 100, c! / 100, d! / 100];
    return { head: found[1] === undefined ? 0 : head! - 1, left, top, right, bottom };
  });
}

function readParts<T>(typed: string, read: (part: string) => T | null): readonly T[] | null {
  const parts = typed
    .normalize('NFKC')
    .split(/[,;、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const all = parts.map(read);
  return all.every((each) => each !== null) ? all : null;
}
