import { see } from '../../analyses/sight/see';
import { storeyBounds } from '../../model/query/storey-bounds';
import type { CampusDocument } from '../../model/schema/document';
import { required, type Command } from '../command';
import { parsePlanPoint, type PlanPoint } from '../plan-point';
import { readPlanFile } from '../plan-file';
import { pairs } from '../table';
import { UsageError } from '../usage-error';

/** What is seen from a place, all round, doors shut. */
export const visibleCommand: Command = {
  name: 'visible',
  about: 'cli.about-visible',
  options: [required('at', 'L1:x,y')],
  words: [],
  run: async (context) => {
    const { say, formats } = context;
    const { document } = await readPlanFile(context);
    const at = parsePlanPoint(document, '--at', context.arguments.options.get('at') ?? '');
    const { area, vertices, place } = see(document, at.storey, at.x, at.y);
    if (place === 'outside') throw farFrom(document, at);
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

/** So far outside that no sight was computed: how far from what is drawn, metres. */
function farFrom(document: CampusDocument, { storey, x, y, text }: PlanPoint): UsageError {
  const bounds = storeyBounds(document, storey);
  if (bounds === null) return new UsageError('cli.off-plan-empty', { option: '--at', value: text });
  const dx = Math.max(bounds.minX - x, 0, x - bounds.maxX);
  const dy = Math.max(bounds.minY - y, 0, y - bounds.maxY);
  const metres = Math.hypot(dx, dy).toFixed(1);
  return new UsageError('cli.off-plan', { option: '--at', value: text, metres });
}
