import type { ReactNode } from 'react';
import { QUIET, type QrCode } from './qr-code';

/** A QR code with the quiet zone around it, as large as its place. */
export function CodePicture({ code, label }: { readonly code: QrCode; readonly label: string }): ReactNode {
  const side = code.size + 2 * QUIET;
  return (
    <svg
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  );
}
