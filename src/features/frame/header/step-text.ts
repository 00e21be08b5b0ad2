import type { Translator } from '../../../i18n/translator';
import type { Change, Patch } from '../../../model/edit/patch';
import { displayName } from '../../../model/query/display-name';

/** What is done to one thing or to many: it is worth saying to which. */
const OF_THINGS: ReadonlySet<Patch['label']> = new Set([
  'edit.add',
  'edit.remove',
  'edit.retire',
  'edit.move',
  'edit.duplicate',
  'edit.update',
  'edit.accept-proposals',
]);

/** What undo takes back, or redo does again: `Undo: Move XF-101`. */
export function stepText(action: 'action.undo' | 'action.redo', patch: Patch, text: Translator): string {
  const { t } = text;
  const { label, changes } = patch;
  const [first] = changes;
  const of = first && OF_THINGS.has(label) ? whose(first, changes.length, text) : null;
  return t('action.step', { action: t(action), what: of === null ? t(label) : `${t(label)} ${of}` });
}

function whose(change: Change, count: number, { t, language }: Translator): string | null {
  if (count > 1) return t('action.step-count', { count });
  const entity = change.after ?? change.before;
  if (entity === null) return null;
  const number = 'number' in entity && typeof entity.number === 'string' ? entity.number : null;
  const name = 'name' in entity && entity.name ? displayName(entity.name, language) : null;
  if (number !== null || name !== null) return number ?? name;
  const asset = change.kind === 'assets' ? (change.after ?? change.before) : null;
  return asset && t(`asset.${asset.kind}`);
}
