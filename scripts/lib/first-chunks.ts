import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Look = (id: string) => Rolldown.ModuleInfo | null;

/** What the page runs before its first storey stands in the picture: its start, then what draws. */
const STARTS = [
  { name: 'start', entry: resolve('src/app/main.tsx') },
  { name: 'picture', entry: resolve('src/features/frame/scene/scene-view.tsx') },
];
/** Threads of their own: none of them may be made to load what only the page needs. */
const WORKERS = [
  { name: 'planner', entry: resolve('workers/planner-worker.ts') },
  { name: 'reader', entry: resolve('workers/reader-worker.ts') },
];
const ENTRIES: ReadonlySet<string> = new Set([...STARTS, ...WORKERS].map(({ entry }) => entry));

/** Who reaches a module, those first that more reach: a group is there before those that stand on it. */
const USERS = ['shared', ...WORKERS.map(({ name }) => name), 'page'];

/** Modules that are loaded with one of these. `later`: those as well that it asks for while it runs. */
function reach(look: Look, from: readonly string[], later: boolean): ReadonlySet<string> {
  const found = new Set<string>(from);
  for (const id of found) {
    const module = look(id);
    for (const each of module?.importedIds ?? []) found.add(each);
    if (later) for (const each of module?.dynamicallyImportedIds ?? []) found.add(each);
  }
  return found;
}

/**
 * Puts what the page needs for its first picture into few files. Left to itself the bundler makes one of every handful
 * of modules that two parts share: more than a hundred files, each of them a question to the server or to the store of
 * the offline worker before anything is drawn. A file still holds only what all who load it need: modules are parted
 * by who reaches them.
 */
export function firstChunks(): Plugin {
  /** By module: which group it belongs to. */
  const groupOf = new Map<string, string>();
  /** What each thread may be made to load. */
  const own = new Map<string, ReadonlySet<string>>();
  const names = USERS.flatMap((user) => STARTS.map(({ name }) => `${name}-${user}`));
  return {
    name: 'first-chunks',
    apply: 'build',
    buildEnd() {
      const look: Look = (id) => this.getModuleInfo(id);
      for (const { entry } of WORKERS) own.set(entry, reach(look, [entry], true));
      for (const { name, entry } of STARTS) {
        for (const id of reach(look, [entry], false)) {
          if (ENTRIES.has(id) || groupOf.has(id)) continue;
          const users = WORKERS.filter((worker) => own.get(worker.entry)?.has(id));
          const [user] = users;
          groupOf.set(id, `${name}-${user === undefined ? 'page' : users.length > 1 ? 'shared' : user.name}`);
        }
      }
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      for (const [entry, modules] of own) {
        const loaded = new Set(chunks.filter(({ facadeModuleId }) => facadeModuleId === entry));
        if (loaded.size === 0) throw new Error(`no file of ${entry}`);
        for (const { imports } of loaded) {
          for (const each of chunks) if (imports.includes(each.fileName)) loaded.add(each);
        }
        for (const { fileName, moduleIds } of loaded) {
          const foreign = moduleIds.find((id) => !id.startsWith('\0') && !modules.has(id));
          if (foreign !== undefined) throw new Error(`${entry} would load ${foreign} with ${fileName}`);
        }
      }
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: names.map((name, i) => ({
                name,
                priority: names.length - i,
                test: (id: string) => groupOf.get(id) === name,
              })),
            },
          },
        },
      },
    }),
  };
}
