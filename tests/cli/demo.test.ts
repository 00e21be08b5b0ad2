import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresPage } from '../../src/cli/figures-page';
import { storiesPage } from '../../src/cli/stories-page';
import { toldStories } from '../../src/cli/told-stories';
import { demoFigures } from '../../src/demo/figures/demo-figures';
import { hospital } from '../../src/demo/hospital/hospital';
import { answerOf, wardtwin } from './support';

const page = (name: string): string => readFileSync(resolve(import.meta.dirname, '../../docs', name), 'utf8');

describe('the command demo', () => {
  it('tells every story with its place, and its code once an analysis makes it', async () => {
    // The shape that HEADLESS promises to scripts.
    const { stories } = (await answerOf('demo', '--stories')) as {
      stories: { id: string; place: { storey: string; x: number }; expects: string | null }[];
    };
    expect(stories.length).toBeGreaterThanOrEqual(88);
    const uncovered = stories.find(({ id }) => id === '08');
    expect(uncovered).toMatchObject({
      kind: 'uncovered',
      place: { storey: 'C-L07', space: 'C-L07.S1W', x: 74.7, y: 162.5 },
      expects: 'extinguisher.uncovered',
    });
    expect(stories.find(({ id }) => id === '30')?.expects).toBeNull();
  });

  it('wants to know what of it', async () => {
    expect(await wardtwin('demo')).toMatchObject({ code: 2, err: 'demo needs --stories or --figures.' });
  });
});

describe('pages made of the demo hospital', () => {
  const document = hospital();

  it('docs/demo-stories.md is what the command writes today', () => {
    expect(page('demo-stories.md')).toBe(storiesPage(toldStories(document)));
  });

  it('docs/demo-figures.md is what the command writes today', () => {
    expect(page('demo-figures.md')).toBe(figuresPage(demoFigures(document)));
  });
});
