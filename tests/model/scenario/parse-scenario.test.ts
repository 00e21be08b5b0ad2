import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/model/scenario/parse-scenario';

const headless = resolve(import.meta.dirname, '../../../../shared/HEADLESS.md');

const agent = { id: 'a1', storey: 'L1', x: 0, y: 0 };
const scenario = (fields: object) => ({ format: 'evacuation-scenario', version: 1, ...fields });

describe('parseScenario', () => {
  it('fills in what is not said', () => {
    const read = parseScenario(scenario({ agents: [agent], groups: [{ space: 'C1', count: 3 }] }));
    expect(read).toEqual({
      ok: true,
      value: {
        format: 'evacuation-scenario',
        version: 1,
        seed: 1,
        dt: null,
        maxTime: 600,
        model: { preset: 'default' },
        routing: { exitChoice: 'nearest', target: 'whole-width', portalInset: 0.2 },
        closed: [],
        agents: [{ ...agent, speed: 1.2, radius: 0.2, premovement: 0, exit: null }],
        groups: [
          {
            space: 'C1',
            count: 3,
            profile: 'visitor',
            premovement: { distribution: 'constant', value: 0 },
            exit: null,
          },
        ],
      },
    });
  });

  it.skipIf(!existsSync(headless))('reads the example that the format is described by, unchanged', () => {
    const text = /```json\n([^`]*)```/.exec(readFileSync(headless, 'utf8'))?.[1] ?? '';
    const json: unknown = JSON.parse(text);
    expect(parseScenario(json)).toEqual({ ok: true, value: json });
  });

  it.each([
    [{ version: 2 }, 'unknown-value', 'version'],
    [{ wind: 3 }, 'unknown-field', 'wind'],
    [{ dt: 0 }, 'too-small', 'dt'],
    [{ dt: 0.0501 }, 'too-large', 'dt'],
    [{ dt: Number.NaN }, 'wrong-type', 'dt'],
    [{ maxTime: -1 }, 'too-small', 'maxTime'],
    [{ maxTime: Number.POSITIVE_INFINITY }, 'wrong-type', 'maxTime'],
    [{ seed: 1.5 }, 'wrong-type', 'seed'],
    [{ routing: { exitChoice: 'random' } }, 'unknown-value', 'routing.exitChoice'],
    [{ routing: { portalInset: 3 } }, 'too-large', 'routing.portalInset'],
    [{ agents: [{ ...agent, speed: 0 }] }, 'too-small', 'agents[0].speed'],
    [{ agents: [{ ...agent, speed: -1 }] }, 'too-small', 'agents[0].speed'],
    [{ agents: [{ ...agent, radius: 0 }] }, 'too-small', 'agents[0].radius'],
    [{ agents: [{ ...agent, radius: 1.5 }] }, 'too-large', 'agents[0].radius'],
    [{ agents: [{ ...agent, premovement: -1 }] }, 'too-small', 'agents[0].premovement'],
    [{ agents: [{ ...agent, x: Number.NaN }] }, 'wrong-type', 'agents[0].x'],
    [{ agents: [{ id: 'a1', x: 0, y: 0 }] }, 'missing-field', 'agents[0].storey'],
    [{ groups: [{ space: 'C1', count: -1 }] }, 'too-small', 'groups[0].count'],
    [{ groups: [{ space: 'C1', count: 0.5 }] }, 'wrong-type', 'groups[0].count'],
    [{ agents: [{ ...agent, speed: 99 }] }, 'too-large', 'agents[0].speed'],
    [{ agents: [agent, agent] }, 'id-repeated', 'agents[1].id'],
    [{ groups: [{ space: 'C1', count: 100_001 }] }, 'too-many-people', 'groups'],
    [
      { groups: [{ space: 'C1', count: 1, premovement: { distribution: 'uniform', min: 3, max: 2 } }] },
      'min-over-max',
      'groups[0].premovement',
    ],
    [
      {
        groups: [
          { space: 'C1', count: 1, premovement: { distribution: 'normal', mean: 9, deviation: 1, max: 3 } },
        ],
      },
      'min-over-max',
      'groups[0].premovement',
    ],
    [
      { groups: [{ space: 'C1', count: 1, premovement: { distribution: 'list', values: [] } }] },
      'too-short',
      'groups[0].premovement.values',
    ],
    [{ model: { preset: 'fast' } }, 'unknown-value', 'model'],
  ])('%j is refused: %s at %s', (fields, code, place) => {
    expect(parseScenario(scenario(fields))).toMatchObject({
      ok: false,
      error: { code: `document.${code}`, place },
    });
  });

  it.each([null, 3, 'x', [], {}])('%j is no scenario', (json) => expect(parseScenario(json).ok).toBe(false));
});
