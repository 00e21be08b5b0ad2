import type { Message } from '../../base/message';
import type { InspectionIssue } from '../../records/inspection/judge-answer';
import type { StorageTroubleCode } from '../../storage/storage-trouble';

export type RecordTroubleCode =
  | StorageTroubleCode
  /** Nobody has said who works here. */
  | 'record.no-person'
  /** A private window: what would be saved is gone when it is closed. */
  | 'record.private'
  /** Another plan was opened meanwhile. */
  | 'record.other-plan';

export type RecordTrouble = Message<RecordTroubleCode>;

/** What keeps an inspection from being saved: the form's own gaps, each with its item, or a trouble of keeping. */
export type SaveTrouble =
  | { readonly kind: 'form'; readonly issues: readonly InspectionIssue[] }
  | { readonly kind: 'record'; readonly trouble: RecordTrouble };
