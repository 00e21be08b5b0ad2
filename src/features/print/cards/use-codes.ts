import { useEffect, useState } from 'react';
import { qrCode, type QrCode } from './qr-code';

/** Codes made in one task: each takes some milliseconds. */
const AT_ONCE = 4;

/** Codes of addresses, made a few a task; what isn't made yet is not in it. */
export function useCodes<K extends string>(asked: readonly (readonly [K, string])[]): ReadonlyMap<K, QrCode> {
  const [made, setMade] = useState<ReadonlyMap<K, QrCode>>(new Map());
  useEffect(() => {
    let codes: ReadonlyMap<K, QrCode> = new Map();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const some = asked.slice(codes.size, codes.size + AT_ONCE);
      codes = new Map([...codes, ...some.map(([id, link]) => [id, qrCode(link)] as const)]);
      setMade(codes);
      if (some.length > 0) timer = setTimeout(next, 0);
    };
    next();
    return () => clearTimeout(timer);
  }, [asked]);
  return made;
}
