import type { Issue } from '../../base/message';
import { err, ok, type Result } from '../../base/result';
import { slices } from '../../base/slices';
import { nextTask } from '../next-task';
import { Sha256 } from '../sha256';
import { BACKUP_VERSION, endLine, headLine } from './backup-lines';
import { BackupTextError, backupText, type TextTrouble } from './backup-text';

/** `place`: the line of the file, where one is to blame. */
export type BackupIssue = Issue<TextTrouble | 'storage.backup-newer'>;

const issue = (code: BackupIssue['code'], line: number): BackupIssue => ({
  code,
  params: { line },
  place: line === 0 ? '' : String(line),
});

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Looks a file through without keeping anything: is it ours, whole, and not newer than this program? O(file). */
export async function checkBackup(file: Blob): Promise<Result<null, BackupIssue>> {
  const sum = new Sha256();
  const rest = slices(nextTask);
  let ended = false;
  let last = 0;
  try {
    for await (const { number, bytes, text } of backupText(file)) {
      if (ended) return err(issue('storage.backup-damaged', number));
      if (number === 1) {
        const head = headLine.safeParse(json(text));
        if (!head.success) return err(issue('storage.backup-not-ours', 1));
        if (head.data.version > BACKUP_VERSION) return err(issue('storage.backup-newer', 1));
      }
      const end = text.startsWith('{"kind":"end"') ? endLine.safeParse(json(text)) : null;
      if (end?.success === true) {
        ended = end.data.lines === number - 1 && end.data.sha256 === sum.hex();
        if (!ended) return err(issue('storage.backup-damaged', number));
      } else sum.add(bytes);
      last = number;
      await rest();
    }
  } catch (error) {
    if (error instanceof BackupTextError) return err(issue(error.code, error.line));
    throw error;
  }
  if (last === 0) return err(issue('storage.backup-not-ours', 0));
  return ended ? ok(null) : err(issue('storage.backup-damaged', last));
}
