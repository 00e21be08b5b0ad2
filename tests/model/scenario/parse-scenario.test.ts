import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/model/scenario/parse-scenario';

const headless = resolve(import.meta.dirname, '../../../../shared/HEADLESS.md');

const agent = { id: 'a1', storey: 'L1', x: 0, y: 0 };
const scenario = (fields: object) => ({ format: 'evacuation-scenario', version: 1, ...fields });
const spread = (fields: object) => ({ groups: [{ space: 'C1', count: 1, ...fields }] });

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
        changes: [],
        smoke: null,
        agents: [
          {
            ...agent,
            speed: 1.2,
            radius: 0.2,
            stairsUp: null,
            stairsDown: null,
            premovement: 0,
            exit: null,
            patience: 10,
            party: null,
          },
        ],
        groups: [
          {
            space: 'C1',
            count: 3,
            profile: 'visitor',
            speed: null,
            radius: null,
            premovement: { distribution: 'constant', value: 0 },
            exit: null,
            patience: { distribution: 'constant', value: 10 },
            partySize: 1,
          },
        ],
        alarm: true,
        plan: null,
        buildings: null,
        leftOut: [],
      },
    });
  });

  it.skipIf(!existsSync(headless))(
    'reads the example that the format is described by, with all that it says',
    () => {
      const text = /```json\n([^`]*)```/.exec(readFileSync(headless, 'utf8'))?.[1] ?? '';
      const json: unknown = JSON.parse(text);
      expect(parseScenario(json)).toMatchObject({ ok: true, value: json as object });
    },
  );

  it.each([
    [{ version: 2 }, 'unknown-value', 'version'],
    [{ wind: 3 }, 'unknown-field', 'wind'],
    [{ dt: 0 }, 'too-small', 'dt'],
    [{ dt: 0.0501 }, 'too-large', 'dt'],
    [{ dt: Number.NaN }, 'wrong-type', 'dt'],
    [{ leftOut: [{ space: 'R1', people: 1, why: 'too-slow' }] }, 'unknown-value', 'leftOut[0].why'],
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
    [{ groups: [{ space: 'C1', count: 1, partySize: 0 }] }, 'too-small', 'groups[0].partySize'],
    [{ agents: [{ ...agent, stairsUp: 0 }] }, 'too-small', 'agents[0].stairsUp'],
    [spread({ speed: { distribution: 'constant', value: 0 } }), 'too-small', 'groups[0].speed.value'],
    [spread({ speed: { distribution: 'uniform', min: 0, max: 2 } }), 'too-small', 'groups[0].speed.min'],
    [
      spread({ radius: { distribution: 'list', values: [0.2, 1.2] } }),
      'too-large',
      'groups[0].radius.values[1]',
    ],
    [
      spread({ radius: { distribution: 'normal', mean: 2, deviation: 0.1 } }),
      'min-over-max',
      'groups[0].radius',
    ],
    [
      spread({ speed: { distribution: 'lognormal', mean: 5, deviation: 0.1 } }),
      'min-over-max',
      'groups[0].speed',
    ],
    [
      spread({ patience: { distribution: 'constant', value: 3601 } }),
      'too-large',
      'groups[0].patience.value',
    ],
    [{ model: { preset: 'fast' } }, 'unknown-value', 'model'],
  ])('%j is refused: %s at %s', (fields, code, place) => {
    expect(parseScenario(scenario(fields))).toMatchObject({
      ok: false,
      error: { code: `document.${code}`, place },
    });
  });

  it('what differs from person to person is drawn within what a body may be, whatever the bell', () => {
    const speed = { distribution: 'normal', mean: 1.2, deviation: 0.3 };
    const radius = { distribution: 'lognormal', mean: -1.5, deviation: 0.2 };
    expect(parseScenario(scenario(spread({ speed, radius })))).toMatchObject({
      ok: true,
      value: {
        groups: [{ speed: { ...speed, min: 0.01, max: 10 }, radius: { ...radius, min: 0.05, max: 1 } }],
      },
    });
  });

  it.each([null, 3, 'x', [], {}])('%j is no scenario', (json) => expect(parseScenario(json).ok).toBe(false));
});
