import { useState } from 'react';
import { useGeometry } from './use-stores';

/**
 * True once a first storey has been seen: what nobody needs for that comes after it. It stays true while another plan
 * is drawn, so that nothing that is there goes away.
 */
export function useSeen(): boolean {
  const now = useGeometry((geometry) => geometry.seen);
  const [was, setWas] = useState(now);
  if (now && !was) setWas(true);
  return now || was;
}
