import type { Result } from '../../base/result';
import type { CampusDocument } from '../schema/document';
import type { DocumentIssue } from '../schema/document-issue';
import { parseDocument } from '../schema/parse-document';
import { migrate } from './migrate';

/** A document of any known version from its JSON value: migrated, then validated in full (see `parseDocument`). */
export function readDocument(json: unknown): Result<CampusDocument, DocumentIssue> {
  const migrated = migrate(json);
  return migrated.ok ? parseDocument(migrated.value) : migrated;
}
