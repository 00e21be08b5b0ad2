import { localId } from '../model/schema/ids';
import type { Finding } from '../base/finding';
import type { ToldDesign } from './told-design';
import type { ToldStory } from './told-stories';

/** Both languages of a text; once where they say the same. */
const inBoth = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  zh === en ? zh : `${zh}<br>${en}`;

/** The stories as a page of the project's documents, in both languages. */
export function storiesPage(
  told: readonly ToldStory[],
  {
    design,
    chemicals,
    cameras,
    egress,
  }: {
    readonly design: ToldDesign;
    readonly chemicals: ToldDesign;
    readonly cameras: ToldDesign;
    readonly egress: ToldDesign;
  },
): string {
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

${designSection(design)}
${chemicalSection(chemicals)}
${cameraSection(cameras)}
${egressSection(egress)}`;
}

/** What a check finds, story by story, and what it finds besides. */
function findingsSection(title: string, how: string, { findings, byStory, unplanted }: ToldDesign): string {
  const share = Math.round((100 * unplanted.length) / findings.length);
  const planted = byStory.map(
    ({ story, findings: own }) => `| ${story.id} | ${own.length} | ${codesOf(own)} | ${placesOf(own)} |`,
  );
  const others = unplanted.map(
    ({ finding, why }) =>
      `| \`${finding.code}\` | ${finding.severity} | ${placesOf([finding])} | ${inBoth(why)} |`,
  );
  return `## ${title}

${how}

| story | findings | codes | rooms |
| --- | --- | --- | --- |
${planted.join('\n')}

Not planted: ${unplanted.length} of ${findings.length} (${share} %), what was assumed and is told once for the campus included.

| finding | severity | first place | why |
| --- | --- | --- | --- |
${others.join('\n')}
`;
}

const designSection = (design: ToldDesign): string =>
  findingsSection(
    'What the design of extinguishers finds',
    `By the code of the hospital's own profile (GB 50140), as designed, at no hour: ${design.findings.length} findings. Each tells the story about extinguishers on
its storey whose place is nearest; without the stories none of theirs is found.`,
    design,
  );

const chemicalSection = (chemicals: ToldDesign): string =>
  findingsSection(
    'What the check of hazardous chemicals finds',
    `By the records of the hospital's year, where its clock stands, at no hour: ${chemicals.findings.length} findings. Each tells the story whose room it is in
(of several the nearest), out of doors one whose place is within 3 m.`,
    chemicals,
  );

const cameraSection = (cameras: ToldDesign): string =>
  findingsSection(
    'What the check of cameras finds',
    `By the list of places of China's profile and the levels of 2025, as designed, doors shut: ${cameras.findings.length} findings. Each tells the story that names
it; without the stories only those are found that are not planted.`,
    cameras,
  );

const egressSection = (egress: ToldDesign): string =>
  findingsSection(
    'What the check of ways out finds',
    `By the code of the hospital's own profile (GB 50016, GB 55037, GB 51039), at no hour: ${egress.findings.length} findings. Each tells the story that names
it; without the stories only those are found that are as drawn or not planted.`,
    egress,
  );

/** Codes of findings in order, each once with how often. */
function codesOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `\`${code}\`${count > 1 ? ` × ${count}` : ''}`).join(', ');
}

const placesOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(({ place: { space, storey } }) => `\`${localId(space ?? storey)}\``))].join(', ');
