import type { Jobs, ReaderJob } from '../src/compute/jobs';
import type { HandlerTable } from '../src/compute/protocol';
import { fileError, otherFile } from '../src/formats/file-issue';
import { formatOfFile, PLAN_FORMATS } from '../src/formats/plan-formats';
import { readPlan } from '../src/formats/read-plan';
import { present } from '../src/base/assert';
import type { CampusDocument } from '../src/model/schema/document';

/** The worker that reads and writes files; it remembers nothing between jobs. */
export const readerHandlers = (): HandlerTable<Jobs, ReaderJob> => ({
  'plan.read': {
    run: ({ bytes, fileName }, context) => {
      context.progress({ step: 'plan.read', done: 0, total: 1 });
      const format = formatOfFile(fileName);
      if (format === null) return otherFile(bytes) ?? fileError('file.unknown-format', fileName);
      const read = readPlan(format, bytes);
      return read.ok ? { ok: true, value: { ...read.value, format: format.id } } : read;
    },
  },
  'cameras.models': {
    run: async ({ bytes }, context) => {
      context.progress({ step: 'cameras.models', done: 0, total: 1 });
      // Rarely asked for: whoever opens a plan doesn't wait for its code.
      const { readCameraModels } = await import('../src/formats/camera-models/read-camera-models');
      await context.pause();
      return readCameraModels(bytes);
    },
  },
  'evacuation.read': {
    run: async ({ bytes }, context) => {
      context.progress({ step: 'evacuation.read', done: 0, total: 1 });
      const { readScenario } = await import('../src/model/scenario/read-scenario');
      await context.pause();
      return readScenario(bytes);
    },
  },
  'plan.export': {
    run: ({ document, format: id }) => {
      const format = present(
        PLAN_FORMATS.find((each) => each.id === id),
        `format ${id}`,
      );
      const { text, warnings } = format.write(document);
      const fileName = fileStem(document) + present(format.extensions[0], 'extension');
      return { bytes: new TextEncoder().encode(text), fileName, warnings };
    },
    transfer: ({ bytes }) => [bytes.buffer],
  },
});

/** Characters that some file system refuses. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A file name made of the campus' name. */
function fileStem({ campus }: CampusDocument): string {
  const name = (campus.name.zh ?? campus.name.en ?? '').replace(REFUSED, ' ').trim();
  return name === '' ? 'plan' : name.slice(0, 80);
}
