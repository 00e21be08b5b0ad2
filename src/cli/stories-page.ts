import { localId } from '../model/schema/ids';
import type { ToldStory } from './told-stories';

/** Both languages of a text; once where they say the same. */
const inBoth = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  zh === en ? zh : `${zh}<br>${en}`;

/** The stories as a page of the project's documents, in both languages. */
export function storiesPage(told: readonly ToldStory[]): string {
  const found = told.filter(({ expects }) => expects !== null).length;
  const rows = told.map(({ story, place, expects }) =>
    [
      story.id,
      story.kind,
      `\`${localId(place.space ?? place.storey)}\` (${place.x.toFixed(1)}, ${place.y.toFixed(1)})`,
      inBoth(story),
      inBoth(story.rule),
      `\`${story.expects}\`${expects === null ? ' – not yet' : ''}`,
      story.lines.join(', '),
    ].join(' | '),
  );
  return `# Stories of the demo hospital

Faults planted in 青禾市示例综合医院 (Qinghe Demo General Hospital), with the place in the frame of the campus (metres) and the finding that has to
name each. Made by \`npm run --silent wardtwin -- demo --stories --out docs/demo-stories.md\`: don't edit. ${told.length} stories, ${found} of which an analysis
of today finds; *not yet* = its analysis does not exist. Lines: of the hospital's annual safety plan. People and events are invented.

| no. | kind | place | what is wrong | rule | finding | lines |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}
