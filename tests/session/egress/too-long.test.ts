import { describe, expect, it } from 'vitest';
import type { EgressCode, EgressFinding } from '../../../src/analyses/egress/result';
import type { StoreyId } from '../../../src/model/schema/ids';
import { tooLong } from '../../../src/session/egress/tint/too-long';

const STOREY = 'storey_1' as StoreyId;

const finding = (code: EgressCode, space: string | null, storey: string = STOREY): EgressFinding => ({
  id: `${code}:${space}`,
  code,
  severity: 'major',
  cite: { standard: 'S', edition: '1', clause: '1', confidence: 'V1' },
  place: { storey, space, x: 0, y: 0 },
  params: {},
});

describe('rooms that are found too far from exits', () => {
  it('are those of the storey, each once, whichever of its ways is too long', () => {
    const findings = [
      finding('egress.travel-long', 'space_A'),
      finding('egress.in-room-long', 'space_A'),
      finding('egress.dead-end-long', 'space_B'),
      finding('egress.pocket-long', 'space_C'),
      finding('egress.corridor-narrow', 'space_D'),
      finding('egress.travel-long', 'space_E', 'storey_2'),
    ];
    expect(tooLong(findings, STOREY)).toBe(3);
    expect(tooLong(findings, 'storey_2' as StoreyId)).toBe(1);
    expect(tooLong([], STOREY)).toBe(0);
  });
});
