/** Longest side that is kept, pixels: a gauge stays readable, a photo weighs some 300 kB. */
export const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/** The size that a picture is kept in. O(1). */
export function shrunkSize(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A photo as it is kept: upright, its longest side at most 1600 pixels, as JPEG, without what the camera wrote beside it
 * (place, owner). Decoding, scaling and encoding are done by the browser off the page's thread. Null when the file is
 * no picture that this browser reads.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob | null> {
  const whole = await decoded(file);
  if (whole === null) return null;
  const { width, height } = shrunkSize(whole.width, whole.height);
  whole.close();
  const small = await decoded(file, { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });
  if (small === null) return null;
  const canvas = new OffscreenCanvas(width, height);
  const shown = canvas.getContext('bitmaprenderer');
  if (shown === null) return null;
  // Hands the picture over; nothing is painted here.
  shown.transferFromImageBitmap(small);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

async function decoded(file: Blob, options: ImageBitmapOptions = {}): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image', ...options });
  } catch {
    // The caller tells the person that this is no photo.
    return null;
  }
}
