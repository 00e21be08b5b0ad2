import { err, ok, type Result } from '../../base/result';
import { DOCUMENT_VERSION } from '../schema/document';
import { documentIssue, type DocumentIssue } from '../schema/document-issue';
import { from0 } from './from-0';
import { from1 } from './from-1';
import { from2 } from './from-2';
import { from3 } from './from-3';
import { from4 } from './from-4';
import { from5 } from './from-5';
import { isJson, type Json, type Migration } from './migration';

/** Every step there ever was, in order; step i leads from version i to i + 1. */
export const MIGRATIONS: readonly Migration[] = [from0, from1, from2, from3, from4, from5];

/**
 * The JSON value of a document of any known version, brought to the present one; not validated yet. Refused:
 * what isn't a WardTwin document, a version that never was, and a newer one (`document.newer-version`), which
 * this program would mangle. `json` isn't changed.
 */
export function migrate(json: unknown): Result<Json, DocumentIssue> {
  if (!isJson(json) || json['format'] !== 'wardtwin')
    return err(documentIssue('document.not-a-document', []));
  const version = json['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return err(documentIssue('document.wrong-version', ['version']));
  }
  if (version > DOCUMENT_VERSION) {
    const params = { version, newest: DOCUMENT_VERSION };
    return err(documentIssue('document.newer-version', ['version'], params));
  }
  let current: Json = json;
  for (const step of MIGRATIONS.slice(version)) {
    current = { ...step.up(current), version: step.from + 1 };
  }
  return ok(current);
}
