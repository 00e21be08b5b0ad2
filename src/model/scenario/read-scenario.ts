import { err, type Result } from '../../base/result';
import { documentIssue, type DocumentIssue } from '../schema/document-issue';
import type { EvacuationScenario } from './evacuation-scenario';
import { parseScenario } from './parse-scenario';

/** The scenario in the bytes of a JSON file, or the first trouble with its place. O(bytes). */
export function readScenario(bytes: Uint8Array): Result<EvacuationScenario, DocumentIssue> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err(documentIssue('document.not-a-document', []));
  }
  return parseScenario(json);
}
