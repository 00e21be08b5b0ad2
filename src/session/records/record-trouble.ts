import type { Issue, Message } from '../../base/message';
import type { InspectionIssue } from '../../records/inspection/judge-answer';

/** Why something could not be kept, or was not found in order. Nothing that was kept before is touched by it. */
export type StorageTroubleCode =
  /** No IndexedDB, or the browser refuses it (a private window, storage forbidden). `params.detail`. */
  | 'storage.unavailable'
  /** No room left. What was to be saved is not; the draft is as it was. */
  | 'storage.full'
  /** Another tab runs a newer program: this one must be loaded again before it can write. */
  | 'storage.newer-version'
  /** Another tab with an older program holds the data back: close it. */
  | 'storage.blocked'
  /** Anything else that the browser said. `params.detail`. */
  | 'storage.failed'
  | 'storage.backup-not-ours'
  | 'storage.backup-newer'
  /** `place` = the line. */
  | 'storage.backup-damaged'
  | 'storage.backup-too-big';

export type RecordTroubleCode =
  | StorageTroubleCode
  /** Nobody has said who works here. */
  | 'record.no-person'
  /** No plan is open, or its records are not read yet. */
  | 'record.not-ready'
  /** An event names a photo that is not there: it was neither given nor kept before. `params.photo`. */
  | 'record.photo-missing';

export type StorageTrouble = Message<StorageTroubleCode>;
export type RecordTrouble = Message<RecordTroubleCode>;

/** What keeps an inspection from being saved: the form's own gaps, each with its item, or a trouble of keeping. */
export type SaveTrouble =
  | { readonly kind: 'form'; readonly issues: readonly InspectionIssue[] }
  | { readonly kind: 'record'; readonly trouble: RecordTrouble };

export type BackupIssue = Issue<StorageTroubleCode>;
