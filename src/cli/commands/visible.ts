import { see } from '../../analyses/sight/see';
import { required, type Command } from '../command';
import { parsePlanPoint } from '../plan-point';
import { readPlanFile } from '../plan-file';
import { pairs } from '../table';

/** What is seen from a place, all round, doors shut. */
export const visibleCommand: Command = {
  name: 'visible',
  about: 'cli.about-visible',
  options: [required('at', 'L1:x,y')],
  words: 0,
  run: async (context) => {
    const { say, formats } = context;
    const { document } = await readPlanFile(context);
    const at = parsePlanPoint(document, '--at', context.arguments.options.get('at') ?? '');
    const { area, vertices, place } = see(document, at.storey, at.x, at.y);
    const corners: [number, number][] = [];
    for (let i = 0; i < vertices.length; i += 2) corners.push([vertices[i]!, vertices[i + 1]!]);
    const lines =
      place === 'in-solid'
        ? [say('cli.in-wall', { option: '--at', value: at.text })]
        : pairs([
            [say('cli.area'), area === null ? say('cli.unbounded') : formats.area(area)],
            [say('cli.vertices'), String(corners.length)],
          ]);
    return { json: { area, vertices: corners }, lines, broken: false };
  },
};
