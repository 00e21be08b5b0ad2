import type { Transaction } from 'dexie';

/** A version of the tables that was released. It never changes any more: a later one adds to it. */
export interface SchemaVersion {
  readonly version: number;
  /** Only what is new or indexed otherwise; tables not named stay. None is ever taken away. */
  readonly stores: Readonly<Record<string, string>>;
  /** Fills in what older rows lack; never drops or rewrites what a person recorded. */
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
}

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      events: '++order, &key, [campus+order], about',
      photos: 'id, [campus+draft]',
      drafts: '[campus+about]',
      documents: 'id, touched',
      bases: 'document',
      journal: '[document+seq]',
      meta: 'key',
    },
    upgrade: null,
  },
];
