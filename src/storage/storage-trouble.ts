import type { Message } from '../base/message';

/** Why something could not be kept, or was not found in order. Nothing that was kept before is touched by it. */
export type StorageTroubleCode =
  /** No IndexedDB, or the browser refuses it (a private window, storage forbidden). `params.detail`. */
  | 'storage.unavailable'
  /** No room left. What was to be saved is not; the draft is as it was. */
  | 'storage.full'
  /** Another tab runs a newer program, or this device did: this page must be loaded again before it can write. */
  | 'storage.newer-version'
  /** Another tab with an older program holds the data back: it has to be closed. */
  | 'storage.blocked'
  /** The browser took the data away from this page while it was open. */
  | 'storage.closed'
  /** The plan that an edit belongs to is no longer kept. `params.plan`. */
  | 'storage.plan-gone'
  /** The person stopped it. */
  | 'storage.called-off'
  /** An event names a photo that is neither given nor kept. `params.photo`. */
  | 'storage.photo-missing'
  /** Anything else that the browser said. `params.detail`. */
  | 'storage.failed';

export type StorageTrouble = Message<StorageTroubleCode>;

/** Thrown inside a transaction, so that all of it is taken back. */
export class PhotoMissing extends Error {
  override readonly name = 'PhotoMissing';
  readonly photo: string;
  constructor(photo: string) {
    super(photo);
    this.photo = photo;
  }
}

/** Thrown when edits come for a plan that was removed meanwhile: nobody would ever read them. */
export class PlanGone extends Error {
  override readonly name = 'PlanGone';
  readonly plan: string;
  constructor(plan: string) {
    super(plan);
    this.plan = plan;
  }
}

const CODES: Readonly<Record<string, StorageTroubleCode>> = {
  QuotaExceededError: 'storage.full',
  VersionError: 'storage.newer-version',
  // A page that gave way to a newer program is stopped by its gate before it comes to this.
  DatabaseClosedError: 'storage.closed',
  MissingAPIError: 'storage.unavailable',
  SecurityError: 'storage.unavailable',
  InvalidStateError: 'storage.unavailable',
  OpenFailedError: 'storage.unavailable',
  CalledOff: 'storage.called-off',
};

const LONGEST = 200;

/** Names of an error and of those that it carries, outermost first. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const field = (key: string): unknown => Reflect.get(error, key);
  const failures = field('failures');
  const inner = [
    field('inner'),
    field('cause'),
    ...(Array.isArray(failures) ? failures.slice(0, 1) : []),
  ].flatMap((each) => namesOf(each, depth + 1));
  const name = field('name');
  return typeof name === 'string' ? [name, ...inner] : inner;
}

/**
 * What an error of the browser or of Dexie means for the person. What is no room counts before all else: it comes
 * wrapped in an aborted transaction. Never throws.
 */
export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof PhotoMissing) {
    return { code: 'storage.photo-missing', params: { photo: error.photo } };
  }
  if (error instanceof PlanGone) return { code: 'storage.plan-gone', params: { plan: error.plan } };
  const names = namesOf(error);
  const full = names.includes('QuotaExceededError');
  const known = full ? 'QuotaExceededError' : names.find((name) => Object.hasOwn(CODES, name));
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const code = (known === undefined ? undefined : CODES[known]) ?? 'storage.failed';
  return { code, params: { detail: text.slice(0, LONGEST) } };
}
