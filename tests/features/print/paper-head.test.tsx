import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber } from '../../../src/base/time/local-date';
import { PaperFrame } from '../../../src/features/print/schedule/paper-frame';
import { stateText } from '../../../src/features/print/state-text';
import { translator } from '../../../src/i18n/translator';
import { emptyDocument } from '../../../src/model/schema/document';

const text = translator('zh');

describe('the head of a paper', () => {
  const head = (state: readonly [string, string] | null): string => {
    const made = new Date(2026, 10, 26, 12);
    const frame = { title: '清单', about: '4 处', document: emptyDocument(), made, state, text };
    const markup = renderToStaticMarkup(<PaperFrame {...frame}>{null}</PaperFrame>);
    return (/<header.*<\/header>/.exec(markup)?.[0] ?? '').replaceAll(/<[^>]+>/g, '|');
  };

  it('tells as of which day it speaks beside the day that it was printed on', () => {
    const told = head(['记录截至', '2025年12月31日']);
    expect(told).toContain('|记录截至：2025年12月31日|');
    expect(told).toContain('打印日期：2026年11月26日');
    expect(head(null)).not.toContain('记录截至');
  });
});

it('names the state that things are counted by, and which day today was', () => {
  const states = ['designed', 'today', dateOfDayNumber(Date.UTC(2025, 5, 1) / 86_400_000)] as const;
  expect(states.map((asOf) => stateText(asOf, '2025-12-31', text))).toEqual([
    '按设计',
    '按今日现状（2025-12-31）',
    '2025-06-01',
  ]);
});
