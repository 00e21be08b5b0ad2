import {
  dropOldStores,
  fillStore,
  keptFile,
  type PrecacheList,
  type PrecachePlace,
} from './offline/precache';

declare const self: ServiceWorkerGlobalScope;
/** The files of the build that this worker belongs to; written here when it is built. */
declare const PRECACHE_LIST: PrecacheList;

/** Pages hold a lock of this name and their script's path for as long as they are open. */
const LOCK = 'wardtwin-page:';

const base = self.registration.scope;
const list = PRECACHE_LIST;
const paths = new Set(list.files.map(([path]) => path));
const place: PrecachePlace = { caches: self.caches, base, fetch: (url, init) => fetch(url, init) };

async function tidyNow(): Promise<void> {
  const { installing, waiting } = self.registration;
  // A newer version has its store already, and no page runs from it yet.
  if (installing || waiting) return;
  const { held = [] } = await self.navigator.locks.query();
  const running = held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
  // What starts a page of this version is no reason to keep an older one: all that it loads is here.
  await dropOldStores(
    list.version,
    running.filter((path) => !paths.has(path)),
    place,
  );
}

/** What can't be tidied now is tidied another time. */
const tidy = (): Promise<void> => tidyNow().catch(() => undefined);

/** The page waits for nothing here: what isn't kept, or can't be read, is fetched as if there were no such worker. */
async function answer(path: string, request: Request): Promise<Response> {
  const kept = await keptFile(list.version, path, place).catch(() => undefined);
  return kept ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fillStore(list, place)));

self.addEventListener('activate', (event) => {
  // The page that brought the first version is answered from now on; with a later one, whoever asked for it loads anew.
  event.waitUntil(self.clients.claim().then(tidy));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const [address = ''] = request.url.split(/[?#]/);
  if (request.method !== 'GET' || !address.startsWith(base)) return;
  const asked = address.slice(base.length);
  const path = asked === '' && request.mode === 'navigate' ? 'index.html' : asked;
  // Scripts of an older version that a page still runs are named by their contents.
  if (!paths.has(path) && !path.startsWith('assets/')) return;
  event.respondWith(answer(path, request));
});
