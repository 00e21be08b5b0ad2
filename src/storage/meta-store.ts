import * as z from 'zod';
import type { IsoTime } from '../base/time/iso-time';
import { isIsoTime } from '../base/time/iso-time';
import type { Database } from './database';

const SHAPES = {
  /** This device, as its events name it. Never brought in from a backup. */
  device: z.string().min(1).max(200),
  /** Who works here. */
  person: z.object({ id: z.string().min(1).max(200), name: z.string().min(1).max(200) }),
  /** The last backup, and the order of the last event that is in it. */
  backup: z.object({ at: z.custom<IsoTime>(isIsoTime), order: z.number().int().min(0) }),
  /** By campus: photos of no draft and no record, and since when that is known; milliseconds since 1970. */
  loosePhotos: z.record(z.string(), z.record(z.string(), z.number())),
} as const;

type Values = { readonly [K in keyof typeof SHAPES]: z.infer<(typeof SHAPES)[K]> };

const rehearsalKey = (campus: string): string => `rehearsal ${campus}`;
const ranKey = (campus: string): string => `rehearsal-ran ${campus}`;

/** The few facts about this device. One that can't be read counts as not there. */
export class MetaStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async get<K extends keyof Values>(key: K): Promise<Values[K] | null> {
    const parsed = SHAPES[key].safeParse((await this.#db.meta.get(key))?.value);
    // The schema of the key made it.
    return parsed.success ? (parsed.data as Values[K]) : null;
  }

  async set<K extends keyof Values>(key: K, value: Values[K]): Promise<void> {
    await this.#db.write(() => this.#db.meta.put({ key, value }));
  }

  /**
   * The rehearsal of an evacuation that is being prepared at a campus, as JSON of its scenario, and whether it was run as it is kept (what came
   * of that is not kept); null = none that can be read. Of one writing, whoever writes meanwhile.
   */
  async rehearsal(campus: string): Promise<{ readonly text: string; readonly ran: boolean } | null> {
    const [text, ran] = await this.#db.meta.bulkGet([rehearsalKey(campus), ranKey(campus)]);
    return typeof text?.value === 'string' ? { text: text.value, ran: ran?.value === true } : null;
  }

  /** A row a campus: two tabs that write at once keep both. */
  async keepRehearsal(campus: string, text: string, ran = false): Promise<void> {
    await this.#db.write(async () => {
      await this.#db.meta.put({ key: rehearsalKey(campus), value: text });
      await this.#db.meta.put({ key: ranKey(campus), value: ran });
    });
  }

  /** The device's name, made with `make` when it has none; two tabs that ask at once get one. */
  device(make: () => string): Promise<string> {
    return this.#db.write(async () => {
      const known = await this.get('device');
      if (known !== null) return known;
      const made = make();
      await this.set('device', made);
      return made;
    });
  }
}
