import type { PlanFormat } from '../../formats/format';
import { errorText, isExpected } from '../expected-error';
import type { SessionContext } from '../session-context';

/** Writes the open plan in a format, with all that was done to it, and hands the file to the person. */
export async function exportPlan(context: SessionContext, format: PlanFormat['id']): Promise<void> {
  const { stores, services, edits } = context;
  // What was placed before the code of edits came is not in the plan yet.
  await edits.idle();
  const { document, fileName, revision } = stores.plan.getState();
  if (!document) return;
  try {
    const file = await services.compute.run('plan.export', { document, format });
    services.files.save(file.fileName, file.bytes);
    if (format === 'wardtwin-json') stores.plan.setState({ savedRevision: revision });
  } catch (error) {
    if (isExpected(error)) return;
    const message = { code: 'plan.export-failed', params: { detail: errorText(error) } };
    stores.plan.setState({ error: { fileName: fileName ?? '', message, place: '' } });
  }
}
