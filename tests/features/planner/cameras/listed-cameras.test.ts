import { describe, expect, it } from 'vitest';
import type { CameraCode, CameraFinding } from '../../../../src/analyses/cameras/result';
import { present } from '../../../../src/base/assert';
import type { MessageParams } from '../../../../src/base/message';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { listedCameras } from '../../../../src/features/planner/cameras/listed-cameras';
import { translator } from '../../../../src/i18n/translator';
import { onStorey } from '../../../../src/model/query/on-storey';
import { makeId } from '../../../../src/model/schema/ids';
import { spaceLabel } from '../../../../src/widgets/labels';
import '../../../support/speak-both';

const ward = smallWard();
const L1 = makeId('storey', 'L1');
const lift = present(Object.values(ward.lifts)[0], 'a lift');
const toilets = onStorey(ward, 'spaces', L1).slice(0, 2);

const finding = (code: CameraCode, params: MessageParams): CameraFinding => ({
  id: code,
  code,
  severity: 'minor',
  cite: { standard: 'S', edition: '1', clause: '1', confidence: 'V1' },
  place: { storey: L1, space: null, x: 1, y: 2 },
  params,
});

describe('words of findings about cameras', () => {
  it.each(['zh', 'en'] as const)(
    'name the room that is seen, so that two never read alike (%s)',
    (language) => {
      const text = translator(language);
      const whats = toilets.map(({ id: space }) => {
        const params = { camera: 'none', space, use: 'toilet', by: 'law', area: 2, masks: '' };
        const [listed] = listedCameras(
          ward,
          { findings: [finding('camera.sees-forbidden', params)], storeys: [] },
          text,
        );
        const { what } = present(listed, 'a finding').words();
        expect(what).toContain(spaceLabel(ward, space, text));
        return what;
      });
      expect(new Set(whats).size).toBe(toilets.length);
    },
  );

  it('name the lift, also where nobody has', () => {
    const text = translator('zh');
    const nameOf = (document: typeof ward): string => {
      const params = { lift: lift.id, duty: 'd', level: 'discern' };
      const [listed] = listedCameras(
        document,
        { findings: [finding('camera.lift-car-unseen', params)], storeys: [] },
        text,
      );
      return present(listed, 'a finding').words().name;
    };
    expect(nameOf(ward)).toBe('病床梯');
    expect(nameOf({ ...ward, lifts: { [lift.id]: { ...lift, name: { zh: null, en: null } } } })).toBe(
      '电梯 1',
    );
  });
});
