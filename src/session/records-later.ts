import type { SessionContext } from './session-context';
import { errorText } from './expected-error';
import type { RecordsOpener } from './records/open-records';

/** Coverage says so when the worker has answered the first question about a plan: the page stands. */
const STANDS: ReadonlySet<string> = new Set(['ready', 'failed', 'stopped']);

/**
 * Records are read behind everything else, and their code comes with them: once the first result is there, or when
 * somebody asks for them.
 */
export function createRecordsLater(context: SessionContext): RecordsOpener {
  const { coverage, records } = context.stores;
  let opener: Promise<RecordsOpener> | null = null;
  const open = async (): Promise<void> => {
    opener ??= import('./records/open-records').then((module) => module.createRecordsOpener(context));
    let made: RecordsOpener;
    try {
      made = await opener;
    } catch (error) {
      // Its script did not come: the next one who asks tries again.
      opener = null;
      const trouble = { code: 'storage.failed', params: { detail: errorText(error) } };
      records.setState({ status: 'unavailable', trouble });
      return;
    }
    await made.open();
  };
  const stop = coverage.subscribe(({ status }) => {
    if (!STANDS.has(status)) return;
    stop();
    void open();
  });
  return { open };
}
