import { describe, expect, it } from 'vitest';
import type { StoreyId } from '../../src/model/schema/ids';
import { sketchNotes } from '../../src/scene/labels/sketch-notes';
import type { Stage } from '../../src/scene/stage';
import type { SketchLabel } from '../../src/session/state/sketch-state';
import { smallDocument } from '../model/small-document';

const document = smallDocument();
const storey = Object.keys(document.storeys)[0] as StoreyId;
const state = <T>(value: T) => ({ getState: () => value });
const notes = (sketches: Readonly<Record<string, readonly SketchLabel[]>>) =>
  sketchNotes({
    origin: [0, 0],
    session: {
      plan: state({ document }),
      view: state({ storey, stack: 'one', mode: '2d' }),
      sketches: state({
        sketches: new Map(Object.entries(sketches).map(([id, labels]) => [id, { labels }])),
      }),
    },
  } as unknown as Stage);
const label = (text: string, more: Partial<SketchLabel> = {}): SketchLabel => ({
  storey,
  x: 1,
  y: 2,
  text,
  tone: 'way',
  ...more,
});

describe('words that are written on the plan', () => {
  it('are laid out lengths first, then names, then what may be left out, each as they were drawn', () => {
    const told = notes({
      exits: [label('stair', { room: 2 }), label('locked'), label('door', { room: 2 })],
      ways: [label('41.7 m', { or: [{ x: 5, y: 2 }] }), label('to ST1'), label('to ST2', { room: 8 })],
    });
    expect(told.map(({ text }) => text)).toEqual(['41.7 m', 'locked', 'to ST1', 'stair', 'door', 'to ST2']);
    // Elements of the page are kept by what was drawn, not by its rank.
    expect(told.map(({ key }) => key)).toEqual([
      'sketch ways 0',
      'sketch exits 1',
      'sketch ways 1',
      'sketch exits 0',
      'sketch exits 2',
      'sketch ways 2',
    ]);
    expect(told[0]!.places).toHaveLength(2);
    expect(told[3]!.places).toEqual([{ x: 1, y: 2, wide: 2, deep: 2 }]);
  });

  it('are those of storeys that are drawn', () => {
    expect(notes({ ways: [label('elsewhere', { storey: 'storey_gone' as StoreyId })] })).toEqual([]);
  });
});
