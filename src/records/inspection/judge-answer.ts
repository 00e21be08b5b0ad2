import type { Issue } from '../../base/message';
import type { ChecklistItem } from '../../standards/checklists/checklist';
import { MAX_TEXT } from '../event/body-fields';
import type { GivenAnswer } from './given-answer';
import type { Mark } from './inspection-body';

export type InspectionIssue = Issue<
  | 'inspection.unanswered'
  | 'inspection.unknown-item'
  | 'inspection.reading-missing'
  | 'inspection.reading-not-asked'
  | 'inspection.reading-not-a-number'
  | 'inspection.photo-missing'
  | 'inspection.photo-or-note-missing'
  | 'inspection.note-too-long'
  | 'inspection.against-records'
>;

/**
 * The mark that counts: a reading outside the item's limits fails it, whatever was ticked; N/A stays N/A. A reading alone
 * passes only where there are limits that it keeps; null = nobody judged it, and nothing does. Cost O(1).
 */
export function judgeAnswer(item: ChecklistItem, given: GivenAnswer): Mark | null {
  if (given.mark === 'na' || given.reading === null || item.reading === null) return given.mark;
  const { min, max } = item.reading;
  const outside = (min !== null && given.reading < min) || (max !== null && given.reading > max);
  if (outside) return 'fail';
  return given.mark === null && (min !== null || max !== null) ? 'pass' : given.mark;
}

/**
 * What is still missing of an answer before it can be saved; `given` undefined = not answered. A failure
 * wants a photo or, where none could be taken, a word why. Cost O(1).
 */
export function answerIssues(item: ChecklistItem, given: GivenAnswer | undefined): InspectionIssue[] {
  const issue = (code: InspectionIssue['code']): InspectionIssue => ({ code, params: {}, place: item.id });
  if (given === undefined || judgeAnswer(item, given) === null) return [issue('inspection.unanswered')];
  const issues: InspectionIssue[] = [];
  if ((given.note ?? '').length > MAX_TEXT) issues.push(issue('inspection.note-too-long'));
  if (given.mark === 'na') return issues;
  if (given.reading !== null && item.reading === null) issues.push(issue('inspection.reading-not-asked'));
  if (given.reading !== null && !Number.isFinite(given.reading)) {
    issues.push(issue('inspection.reading-not-a-number'));
  }
  if (given.reading === null && item.reading?.required === true)
    issues.push(issue('inspection.reading-missing'));
  const pictured = given.photos.length > 0;
  if (item.photo === 'always' && !pictured) issues.push(issue('inspection.photo-missing'));
  const explained = pictured || (given.note ?? '').trim() !== '' || given.mended !== null;
  if (item.photo === 'when-failed' && judgeAnswer(item, given) === 'fail' && !explained) {
    issues.push(issue('inspection.photo-or-note-missing'));
  }
  return issues;
}
