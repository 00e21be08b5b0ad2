/** A file of the build: its path below the page's folder, and the SHA-256 of its bytes (hexadecimal). */
export type PrecachedFile = readonly [path: string, hash: string];

export interface PrecacheList {
  /** Another one for every other list of files. */
  readonly version: string;
  readonly files: readonly PrecachedFile[];
}

/** What the store of files needs of the browser. */
export interface PrecachePlace {
  readonly caches: CacheStorage;
  /** The page's folder, with a slash at its end. */
  readonly base: string;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

const PREFIX = 'wardtwin-';
/** Where a finished store keeps its own list: a store without one was never finished. */
const LIST = 'precache-list.json';
/** Downloads at a time: the page may still be loading. */
const AT_A_TIME = 4;

export const storeName = (version: string): string => PREFIX + version;

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A copy that can answer anything: browsers refuse a redirected answer to a navigation. */
const plainAnswer = (bytes: ArrayBuffer, { headers }: Response): Response =>
  new Response(bytes, {
    headers: { 'content-type': headers.get('content-type') ?? 'application/octet-stream' },
  });

/** The list of a finished store; null when it was never finished. */
async function listOf(store: Cache, base: string): Promise<PrecacheList | null> {
  const kept = await store.match(base + LIST);
  // Written by `fillStore` only.
  return kept ? ((await kept.json()) as PrecacheList) : null;
}

/** Stores of this program, oldest first. */
async function stores({ caches }: PrecachePlace): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

/** Finished stores other than a version's, with what they hold. */
async function others(
  place: PrecachePlace,
  version: string,
): Promise<{ name: string; store: Cache; list: PrecacheList }[]> {
  const found = [];
  for (const name of await stores(place)) {
    if (name === storeName(version)) continue;
    const store = await place.caches.open(name);
    const list = await listOf(store, place.base);
    if (list) found.push({ name, store, list });
  }
  return found;
}

/**
 * Fetches every file of a build into a store of its own, those that an older store has from there. Each is held to
 * its hash: a server that was changed in the middle of it must not leave a mixture. Rejects when one can't be had; what was fetched
 * so far is kept for the next try.
 */
export async function fillStore(list: PrecacheList, place: PrecachePlace): Promise<void> {
  const store = await place.caches.open(storeName(list.version));
  const older = new Map<string, { store: Cache; path: string }>();
  for (const other of await others(place, list.version)) {
    for (const [path, hash] of other.list.files) older.set(hash, { store: other.store, path });
  }
  const take = async ([path, hash]: PrecachedFile): Promise<void> => {
    const url = place.base + path;
    if (await store.match(url)) return;
    const had = older.get(hash);
    const kept = had && (await had.store.match(place.base + had.path));
    if (kept) {
      await store.put(url, kept);
      return;
    }
    const answer = await place.fetch(url, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    if ((await hashOf(bytes)) !== hash) throw new Error(`${path} is of another version`);
    await store.put(url, plainAnswer(bytes, answer));
  };
  const left = [...list.files];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await take(next);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  await store.put(place.base + LIST, new Response(JSON.stringify(list)));
}

/** A kept file: of this version, else of an older one that a page still runs; undefined = neither has it. */
export async function keptFile(
  version: string,
  path: string,
  place: PrecachePlace,
): Promise<Response | undefined> {
  const url = place.base + path;
  const own = await (await place.caches.open(storeName(version))).match(url);
  return own ?? place.caches.match(url);
}

/** Lets stores go that no open page runs from. `running`: paths of the scripts that open pages were started by. */
export async function dropOldStores(
  version: string,
  running: readonly string[],
  place: PrecachePlace,
): Promise<void> {
  for (const name of await stores(place)) {
    if (name === storeName(version)) continue;
    const list = await listOf(await place.caches.open(name), place.base);
    const inUse = list?.files.some(([path]) => running.includes(path)) ?? false;
    if (!inUse) await place.caches.delete(name);
  }
}
