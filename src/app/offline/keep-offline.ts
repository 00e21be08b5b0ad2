import type { Session } from '../../session/session';

/** Beside the page: its place is what it may answer for. */
const WORKER = 'offline-worker.js';
/** As in `workers/offline-worker.ts`. */
const LOCK = 'wardtwin-page:';
/** A page may stay open for weeks: it asks for a newer version when it is looked at again after this, milliseconds. */
const ASK_AGAIN = 3_600_000;

/** What the notice of a newer version can do. */
export interface OfflineKeeper {
  /** Lets the newer version take over, then loads the page anew. Nothing else ever does. */
  takeNewer(): void;
}

/** Path of the script that started this page, below the page's folder. */
function ownScript(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  return script ? script.src.slice(new URL('./', location.href).href.length) : '';
}

/** Held until the page is gone: what this version may still load is kept for as long. */
function holdVersion(): void {
  if (!('locks' in navigator)) return;
  const forever = (): Promise<never> => new Promise(() => undefined);
  // Refused only as the page is torn down.
  navigator.locks.request(LOCK + ownScript(), { mode: 'shared' }, forever).catch(() => undefined);
}

/** Says in the session whether the browser has a network. */
function followNetwork({ offline }: Session): void {
  const told = (): void => offline.setState({ online: navigator.onLine });
  window.addEventListener('online', told);
  window.addEventListener('offline', told);
  told();
}

/** Registers the worker that keeps the page on this device, and tells the session how far that is. */
export function keepOffline(session: Session): OfflineKeeper {
  followNetwork(session);
  let registration: ServiceWorkerRegistration | null = null;
  let leaving = false;
  const { offline } = session;

  const watch = (worker: ServiceWorker): void => {
    const told = (): void => {
      const first = navigator.serviceWorker.controller === null;
      if (worker.state === 'installed' && !first) offline.setState({ copy: 'kept', newer: true });
      else if (worker.state === 'activated') offline.setState({ copy: 'kept' });
      // An older copy stays as good as it was.
      else if (worker.state === 'redundant' && first) offline.setState({ copy: 'failed' });
    };
    worker.addEventListener('statechange', told);
    told();
  };

  const register = async (): Promise<void> => {
    const controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (leaving) location.reload();
      // Another window took a newer version; or this is the first one, which is ours.
      else if (controlled) offline.setState({ newer: true });
    });
    offline.setState({ copy: controlled ? 'kept' : 'fetching' });
    const made = await navigator.serviceWorker.register(WORKER);
    registration = made;
    made.addEventListener('updatefound', () => made.installing && watch(made.installing));
    const known = made.installing ?? made.waiting ?? made.active;
    if (known) watch(known);
    made.active?.postMessage('tidy');
  };

  let asked = performance.now();
  const askAgain = (): void => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_AGAIN) return;
    asked = performance.now();
    // Without a network there is nothing newer to be had.
    registration?.update().catch(() => undefined);
  };

  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    holdVersion();
    document.addEventListener('visibilitychange', askAgain);
    register().catch(() => offline.setState({ copy: 'failed' }));
  }

  return {
    takeNewer: () => {
      const waiting = registration?.waiting;
      if (!waiting) {
        location.reload();
        return;
      }
      leaving = true;
      waiting.postMessage('take-over');
    },
  };
}
