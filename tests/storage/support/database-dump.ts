/** A database as plain JSON, told by the browser's own interface: no code of ours has a part in it. */
export interface DatabaseDump {
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

interface DumpedBlob {
  readonly blobBase64: string;
  readonly type: string;
}

const isDumpedBlob = (value: object): value is DumpedBlob => 'blobBase64' in value;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

async function toPlain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    const bytes = Buffer.from(await value.arrayBuffer());
    return { blobBase64: bytes.toString('base64'), type: value.type };
  }
  if (Array.isArray(value)) return Promise.all(value.map(toPlain));
  if (typeof value !== 'object' || value === null) return value;
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, part]) => [key, await toPlain(part)] as const),
  );
  return Object.fromEntries(entries);
}

function fromPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (typeof value !== 'object' || value === null) return value;
  if (isDumpedBlob(value)) {
    return new Blob([new Uint8Array(Buffer.from(value.blobBase64, 'base64'))], { type: value.type });
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromPlain(part)]));
}

/** Everything of a database that is there. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const db = await done(indexedDB.open(name));
  const stores: StoreDump[] = [];
  for (const each of [...db.objectStoreNames].sort()) {
    const store = db.transaction(each).objectStore(each);
    const rows: unknown[] = await done(store.getAll());
    const indexes = [...store.indexNames].sort().map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    const { keyPath, autoIncrement } = store;
    stores.push({ name: each, keyPath, autoIncrement, indexes, rows: await Promise.all(rows.map(toPlain)) });
  }
  db.close();
  return { version: db.version, stores };
}

/** Makes the database that was dumped. */
export async function loadDatabase(name: string, { version, stores }: DatabaseDump): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: each, keyPath, autoIncrement, indexes } of stores) {
      const store = request.result.createObjectStore(each, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, ...options } of indexes)
        store.createIndex(index, path, options);
    }
  };
  const db = await done(request);
  for (const { name: each, rows } of stores) {
    const store = db.transaction(each, 'readwrite').objectStore(each);
    await Promise.all(rows.map((row) => done(store.put(fromPlain(row)))));
  }
  db.close();
}
