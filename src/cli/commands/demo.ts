import { localId } from '../../model/schema/ids';
import { optional, type Answer, type Command, type CommandContext } from '../command';
import { figuresPage } from '../figures-page';
import { writeOut } from '../out-file';
import { storiesPage } from '../stories-page';
import { table } from '../table';
import { UsageError } from '../usage-error';
import type { ToldStory } from '../told-stories';
import { figureLines } from './demo-figure-lines';

/** The built-in hospital: which faults were planted in it, what it is like in figures, its year of records. */
export const demoCommand: Command = {
  name: 'demo',
  about: 'cli.about-demo',
  withoutPlan: true,
  options: [
    { name: 'stories', value: null, required: false },
    { name: 'figures', value: null, required: false },
    { name: 'records', value: null, required: false },
    optional('out', 'FILE'),
  ],
  words: [],
  run: async (context) => {
    const { options } = context.arguments;
    const [asked, more] = ['stories', 'figures', 'records'].filter((name) => options.has(name));
    if (asked === undefined || more !== undefined) throw new UsageError('cli.demo-what');
    const out = options.get('out');
    // Loaded only here: other commands need no hospital.
    const { hospital } = await import('../../demo/hospital/hospital');
    if (asked === 'records') {
      const { demoRecords } = await import('./demo-records');
      return demoRecords(context, hospital, out);
    }
    const document = hospital();
    if (asked === 'figures') {
      const { demoFigures } = await import('../../demo/figures/demo-figures');
      const figures = demoFigures(document);
      if (out !== undefined) await writeOut(out, figuresPage(figures));
      return { json: figures, lines: figureLines(context, figures), broken: false };
    }
    const { toldStories } = await import('../told-stories');
    const told = toldStories(document);
    if (out !== undefined) {
      const { toldDesign } = await import('../told-design');
      const { toldChemicalFindings } = await import('../told-chemicals');
      const { toldCameraFindings } = await import('../told-cameras');
      const { walkingPlan } = await import('../../analyses/walking/walking-plan');
      const { yearOfRecords } = await import('../../demo/hospital/year/year-of-records');
      const { toldEgressFindings } = await import('../told-egress');
      const walked = walkingPlan(document);
      const chemicals = toldChemicalFindings(walked, yearOfRecords(document));
      const design = toldDesign(document);
      const cameras = toldCameraFindings(document);
      await writeOut(
        out,
        storiesPage(told, { design, chemicals, cameras, egress: toldEgressFindings(walked) }),
      );
    }
    return storiesAnswer(context, told);
  },
};

function storiesAnswer({ say, language }: CommandContext, told: readonly ToldStory[]): Answer {
  const json = {
    stories: told.map(({ story: { id, kind, lines, zh, en, rule }, place, expects }) => ({
      id,
      kind,
      place: {
        storey: localId(place.storey),
        space: place.space === null ? null : localId(place.space),
        x: place.x,
        y: place.y,
      },
      expects,
      lines,
      rule,
      text: { zh, en },
    })),
  };
  const rows = told.map(({ story, place, expects }) => [
    story.id,
    story.kind,
    `${localId(place.space ?? place.storey)} (${place.x.toFixed(1)}, ${place.y.toFixed(1)})`,
    story.lines.join(' '),
    expects ?? say('cli.not-yet', { code: story.expects }),
    story[language],
  ]);
  const header = [
    say('cli.story'),
    say('cli.story-kind'),
    say('cli.story-place'),
    say('cli.story-lines'),
    say('cli.story-expects'),
    say('cli.story-text'),
  ];
  return { json, lines: table(header, rows), broken: false };
}
