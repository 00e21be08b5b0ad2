import { useEffect, type ReactNode } from 'react';
import { useSheet } from '../../../../ui/sheet-control';

/** What is told at the top was asked for below: the panel shows its top when it appears. */
export function ToTop(): ReactNode {
  const sheet = useSheet();
  useEffect(() => {
    sheet?.toTop();
  }, [sheet]);
  return null;
}
