import type { Mirror } from '../catalogue';
import { text } from '../param-text';
import type { storageZh } from './storage.zh';

export const storageEn: Mirror<typeof storageZh> = {
  'plan.kept': 'Edits kept here',
  'plan.kept-hint': 'Every change is kept on this device and is there when you come back.',
  'plan.kept-damaged': (p) =>
    `The plan you edited last can’t be opened (${text(p['detail'])}). It is still on this device, unchanged.`,
  'plan.kept-incomplete':
    'Part of this plan’s data is missing, so it can’t be opened. Export it as it is for whoever looks after the program.',
  'storage.closed':
    'The browser cleared the data of this page while it was open. Reload the page, then restore from a backup.',
  'storage.plan-gone': 'This plan was removed in another tab.',
  'storage.called-off': 'Stopped.',
  'storage.unavailable':
    'The browser won’t let this page keep data: a private window perhaps, or site data is switched off. Open it in a normal window.',
  'storage.full':
    'This device is full. What you just entered was not saved; the draft is still there. Make a backup, free some space, then save again.',
  'storage.newer-version':
    'The program has been updated. Reload this page before you save; the draft is still there.',
  'storage.blocked': 'Another tab still runs the older program and holds the data. Close that tab.',
  'storage.photo-missing': 'A photo was not kept. Take it again, then save.',
  'storage.failed': (p) => `It was not saved. Try again. The browser says: ${text(p['detail'])}`,
  'storage.backup-not-ours': 'This is not a WardTwin backup.',
  'storage.backup-newer': 'This backup was made by a newer version. Update the program first.',
  'storage.backup-damaged': (p) =>
    `The backup is incomplete or was changed (line ${text(p['line'])}). Nothing was restored; use another backup.`,
  'storage.backup-too-big': 'The backup is too big to restore.',
  'record.no-person': 'Say who is checking first.',
  'record.private':
    'This is a private window: records would be gone when it is closed, so nothing is saved. Open the page in a normal window.',
  'record.other-plan': 'Another plan was opened just now, so this was not saved.',
};
