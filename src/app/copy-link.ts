/** Copies the page's address; false where the browser doesn't let it (an unsafe origin, a refused permission). */
export async function copyLink(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
