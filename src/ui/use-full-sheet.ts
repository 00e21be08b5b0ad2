import { useEffect } from 'react';
import { useSheet } from './sheet-control';
import { useMedia } from './use-media';
import { PHONE } from './widths';

/** While this is shown the sheet around it takes all of a phone: half of one shows a single field of a form. */
export function useFullSheet(): void {
  const sheet = useSheet();
  const phone = useMedia(PHONE);
  useEffect(() => (phone ? sheet?.fill() : undefined), [phone, sheet]);
}
