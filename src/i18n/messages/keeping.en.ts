import type { Mirror } from '../catalogue';
import { plural } from '../plural';
import type { keepingZh } from './keeping.zh';

const many = (count: string, one: string, more: string): string => `${count} ${count === '1' ? one : more}`;

export const keepingEn: Mirror<typeof keepingZh> = {
  'keeping.title': 'Plans and data on this device',
  'keeping.plans': 'Plans kept here',
  'keeping.plans-empty':
    'No plan is kept yet. Open a file, or change anything in a sample: it is kept here by itself.',
  'keeping.plans-reading': 'Reading',
  'keeping.aside': 'Put aside',
  'keeping.aside-text': 'They do not open by themselves; take them back whenever you like.',
  'keeping.open-now': 'Open now',
  'keeping.copied': 'Copy',
  'keeping.elsewhere': 'In use in another tab',
  'keeping.from-backup': 'From a backup',
  'keeping.copy-hint': 'It opens as a copy; what you change is kept as a plan of its own.',
  'keeping.source-file': (p) => `File ${p.file}`,
  'keeping.source-demo': 'Edits of the demo hospital',
  'keeping.source-small-ward': 'Edits of the sample ward',
  'keeping.steps': (p) => plural(p.count, '1 step to undo', `${p.count} steps to undo`),
  'keeping.edited': (p) => `Changed ${p.when}`,
  'keeping.open': 'Open',
  'keeping.save': 'Save as a file',
  'keeping.save-raw': 'Export as it is',
  'keeping.put-aside': 'Put aside',
  'keeping.take-back': 'Take back',
  'keeping.remove': 'Remove',
  'keeping.removed': (p) => `“${p.name}” was removed. Once this window is closed it can’t be brought back.`,
  'keeping.bring-back': 'Undo removal',
  'keeping.others': 'Open another plan',
  'keeping.data': 'Data on this device',
  'keeping.persisted': 'Kept for good',
  'keeping.persisted-yes': 'The browser promised not to clear it by itself',
  'keeping.persisted-no': 'The browser may clear it when space runs short',
  'keeping.persisted-unknown': 'The browser does not say',
  'keeping.persist': 'Ask to keep it for good',
  'keeping.persist-refused':
    'The browser did not promise it. It usually does once the page is installed or bookmarked and used often; back up often until then.',
  'keeping.used': 'Space used',
  'keeping.used-of': (p) => `${p.used} of ${p.quota}`,
  'keeping.holds': 'Holds',
  'keeping.records': (p) => many(p.count, 'record', 'records'),
  'keeping.photos': (p) => many(p.count, 'photo', 'photos'),
  'keeping.plan-count': (p) => many(p.count, 'plan', 'plans'),
  'keeping.drafts': 'Unfinished forms',
  'keeping.draft-count': (p) => (p.count === 0 ? 'None' : `${p.count}, kept as drafts`),
  'keeping.last-backup': 'Last backup',
  'keeping.never': 'Never',
  'keeping.today': 'today',
  'keeping.days-ago': (p) => plural(p.count, '1 day ago', `${p.count} days ago`),
  'keeping.not-backed-up': (p) => `${many(p.count, 'record', 'records')} not backed up`,
  'keeping.remind-title': 'Time for a backup',
  'keeping.remind-never': (p) =>
    `This device holds ${many(p.count, 'record', 'records')} and was never backed up. If it breaks or is lost, so are they.`,
  'keeping.remind-old': (p) =>
    `The last backup was ${p.days} days ago; ${many(p.count, 'record', 'records')} made since then are in none.`,
  'keeping.remind-later': 'Remind me in a week',
  'keeping.private-certain':
    'This is a private window: all is gone when it is closed, so checks can’t be recorded here. Open the page in a normal window.',
  'keeping.private-likely':
    'This may be a private window, whose data is gone when it is closed. If it is one, open the page in a normal window.',
  'keeping.backup': 'Back up to a file',
  'keeping.backup-text':
    'Plans with their edits, records, photos and drafts go into one file with a checksum.',
  'keeping.restore': 'Restore from a backup…',
  'keeping.working-backup': 'Backing up',
  'keeping.working-survey': 'Checking the backup',
  'keeping.working-restore': 'Restoring',
  'keeping.stop': 'Stop',
  'keeping.survey-title': (p) => `Restore ${p.file}`,
  'keeping.survey-made': (p) => `Made ${p.when}; the file is whole.`,
  'keeping.survey-adds': 'Will be added',
  'keeping.survey-known': 'Here already',
  'keeping.survey-nothing': 'All that is in this backup is here already: there is nothing to restore.',
  'keeping.survey-differs': (p) =>
    `${plural(p.count, '1 plan was', `${p.count} plans were`)} edited both here and in the backup: they are not merged. The backup’s is kept beside yours, under “Put aside”.`,
  'keeping.survey-stays': 'What is here already stays as it is.',
  'keeping.row-records': 'Records',
  'keeping.row-photos': 'Photos',
  'keeping.row-drafts': 'Drafts',
  'keeping.row-plans': 'Plans',
  'keeping.survey-unreadable': (p) =>
    `${plural(p.count, '1 entry', `${p.count} entries`)} this version can’t read; what can be kept is kept as it is.`,
  'keeping.do-restore': 'Restore',
  'keeping.done-backup': (p) =>
    `Backed up to ${p.file} (${p.size}). Store it on another device or a USB stick.`,
  'keeping.done-unreadable': (p) =>
    `${plural(p.count, '1 photo or plan', `${p.count} photos or plans`)} could no longer be read by the browser: not in the backup.`,
  'keeping.done-restore': (p) =>
    `Restored: ${many(p.events, 'record', 'records')}, ${many(p.photos, 'photo', 'photos')} and ${many(p.plans, 'plan', 'plans')} added.`,
  'keeping.done-stopped': 'Stopped half-way: what was added stays; restoring once more goes on from there.',
  'keeping.done-refused': (p) =>
    `${plural(p.count, '1 entry was', `${p.count} entries were`)} damaged and left out.`,
  'keeping.lost-title': 'Data of this device was lost',
  'keeping.lost-text': (p) =>
    `On ${p.when} it held ${p.what}; ${many(p.left, 'record is', 'records are')} left now. The browser may have cleared the data, or its files were damaged.`,
  'keeping.lost-backup': (p) => `Last backup: ${p.when}.`,
  'keeping.lost-no-backup': 'It was never backed up. A backup of another device can be restored as well.',
  'keeping.lost-known': 'Understood',
  'keeping.gate-newer-version': 'Another tab runs a newer version',
  'keeping.gate-blocked': 'Another tab still runs the older version',
  'keeping.gate-closed': 'The browser cleared the data of this page',
};
