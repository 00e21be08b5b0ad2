import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../../../session/react/use-text';
import { drawFace, FACE_WIDTH, FACE_WINDOW, facePixels } from './draw-face';

interface FacePictureProps {
  /** Pixels for a metre of the face, horizontally and vertically. */
  readonly across: number;
  readonly down: number;
}

/** A drawn face with just the pixels that a picture has for it. */
export function FacePicture({ across, down }: FacePictureProps): ReactNode {
  const { t, formats } = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pixels = facePixels(across, down);
  useEffect(() => {
    if (canvas.current) drawFace(canvas.current, { across: pixels.across, down: pixels.down });
  }, [pixels.across, pixels.down]);
  return (
    <canvas
      ref={canvas}
      className="face-picture"
      role="img"
      aria-label={t('picture.face-image', { pixels: formats.number(FACE_WIDTH * across, 1) })}
      style={{ aspectRatio: `${FACE_WINDOW.width} / ${FACE_WINDOW.height}` }}
    />
  );
}
