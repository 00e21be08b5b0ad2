import { required, type Command } from '../command';
import { formatOf, readPlanFile, writePlanFile } from '../plan-file';
import { pairs } from '../table';
import { warningLines, warningsJson } from '../warnings';

/** Between formats, by extension. */
export const convertCommand: Command = {
  name: 'convert',
  about: 'cli.about-convert',
  options: [required('out', 'FILE')],
  words: [],
  run: async (context) => {
    const { say } = context;
    const out = context.arguments.options.get('out') ?? '';
    // Asked first: a long read must not end in an extension that nobody knows.
    formatOf(out);
    const read = await readPlanFile(context);
    const lost = await writePlanFile(out, read.document);
    const warnings = [...read.warnings, ...lost];
    const lines = [
      ...pairs([
        [say('cli.written'), out],
        [say('cli.warnings'), String(warnings.length)],
      ]),
      ...warningLines(context, warnings),
    ];
    return { json: { out, warnings: warningsJson(warnings) }, lines, broken: false };
  },
};
