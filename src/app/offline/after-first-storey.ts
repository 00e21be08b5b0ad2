import type { Session } from '../../session/session';
import { settled } from '../settled';

/** Milliseconds after which the browser is taken to be as idle as it gets. */
const LONGEST = 3000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST });
    else setTimeout(resolve, LONGEST);
  });

/** Resolves when the first storey can be seen and the browser has a moment. */
export async function afterFirstStorey({ geometry }: Session): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): boolean => geometry.getState().storeys.size > 0 || geometry.getState().error !== null;
    if (look()) {
      resolve();
      return;
    }
    const stop = geometry.subscribe(() => {
      if (!look()) return;
      stop();
      resolve();
    });
  });
  await settled();
  await idle();
}
