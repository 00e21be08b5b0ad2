import { RUNS_KEPT } from '../model/scenario/runs-kept';
import type { Database } from './database';
import { runBodyShape, runHeadShape, type RunBody, type RunHead } from './run-shapes';

/** As JSON, so that no campus' rows begin like another's. */
const headsOf = (campus: string): string => `rehearsal-run ${JSON.stringify(campus)} `;
const headKey = (campus: string, id: string): string => headsOf(campus) + id;
const bodyKey = (campus: string, id: string): string => `rehearsal-run-body ${JSON.stringify(campus)} ${id}`;

const newestFirst = (a: RunHead, b: RunHead): number => b.began - a.began || (a.id < b.id ? 1 : -1);

/** What came of rehearsals, each a head for the list and a body that is read when it is wanted. What can't be read counts as not there. */
export class RunStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Heads, the newest first. O(runs). */
  async list(campus: string): Promise<readonly RunHead[]> {
    const rows = await this.#db.meta.where('key').startsWith(headsOf(campus)).toArray();
    const heads = rows.flatMap(({ value }) => {
      const parsed = runHeadShape.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
    return heads.sort(newestFirst);
  }

  async body(campus: string, id: string): Promise<RunBody | null> {
    const parsed = runBodyShape.safeParse((await this.#db.meta.get(bodyKey(campus, id)))?.value);
    return parsed.success ? parsed.data : null;
  }

  /** Takes a run in; those that are too many by it, the oldest, go. Gives all that are there then. */
  keep(campus: string, head: RunHead, body: RunBody): Promise<readonly RunHead[]> {
    return this.#db.write(async () => {
      await this.#db.meta.bulkPut([
        { key: headKey(campus, head.id), value: head },
        { key: bodyKey(campus, head.id), value: body },
      ]);
      const others = (await this.list(campus)).filter(({ id }) => id !== head.id);
      // It stays itself, whatever the device's clock says.
      for (const { id } of others.slice(RUNS_KEPT - 1)) await this.#drop(campus, id);
      return [head, ...others.slice(0, RUNS_KEPT - 1)].sort(newestFirst);
    });
  }

  /** Nothing where it is gone. */
  async rename(campus: string, id: string, name: string | null): Promise<void> {
    await this.#db.write(async () => {
      const parsed = runHeadShape.safeParse((await this.#db.meta.get(headKey(campus, id)))?.value);
      if (!parsed.success) return;
      await this.#db.meta.put({ key: headKey(campus, id), value: { ...parsed.data, name } });
    });
  }

  async remove(campus: string, id: string): Promise<void> {
    await this.#db.write(() => this.#drop(campus, id));
  }

  async #drop(campus: string, id: string): Promise<void> {
    await this.#db.meta.bulkDelete([headKey(campus, id), bodyKey(campus, id)]);
  }
}
