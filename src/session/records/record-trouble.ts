import type { Message } from '../../base/message';
import type { InspectionIssue } from '../../records/inspection/judge-answer';
import type { BackupIssue } from '../../storage/backup/check-backup';
import type { StorageTrouble, StorageTroubleCode } from '../../storage/storage-trouble';

export type RecordTroubleCode =
  | StorageTroubleCode
  /** Nobody has said who works here. */
  | 'record.no-person'
  /** Another plan was opened meanwhile. */
  | 'record.other-plan';

export type RecordTrouble = Message<RecordTroubleCode>;
export type RestoreTrouble = BackupIssue | StorageTrouble;

/** What keeps an inspection from being saved: the form's own gaps, each with its item, or a trouble of keeping. */
export type SaveTrouble =
  | { readonly kind: 'form'; readonly issues: readonly InspectionIssue[] }
  | { readonly kind: 'record'; readonly trouble: RecordTrouble };
