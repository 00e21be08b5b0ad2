import { describe, expect, it } from 'vitest';
import { computeCameras } from '../../../src/analyses/cameras/compute';
import { USUAL_QUESTION, type CameraCode, type RoomView } from '../../../src/analyses/cameras/result';
import { cameraFigures, roomRows } from '../../../src/session/cameras/camera-figures';
import { roomVerdict, type RoomVerdict } from '../../../src/session/cameras/room-verdict';
import { toldHospital } from '../../demo/support/hospitals';

const FLOOR: readonly CameraCode[] = ['camera.blind-spot', 'camera.below-density', 'camera.key-place-unseen'];
const DOOR: readonly CameraCode[] = [
  'camera.doorway-unseen',
  'camera.below-density',
  'camera.face-angle',
  'camera.key-place-unseen',
];

describe('verdicts on the rooms of the demo hospital', () => {
  const result = computeCameras(toldHospital(), USUAL_QUESTION);
  const { storeys, findings } = result;
  const rooms = storeys.flatMap((storey) => storey.rooms);
  /** Rooms that have a finding about their floor, and about their doorways. */
  const told = (codes: readonly CameraCode[], isDoor: boolean): ReadonlySet<string> =>
    new Set(
      findings
        .filter(({ code, params }) => codes.includes(code) && (params['part'] !== 'inside') === isDoor)
        .map(({ params }) => String(params['space'])),
    );
  const floors = told(FLOOR, false);
  // A key place that nobody sees is told by its floor, or by its doorways where those alone are asked for.
  const doors = new Set([
    ...told(DOOR, true),
    ...findings
      .filter(({ code }) => code === 'camera.key-place-unseen')
      .map(({ params }) => String(params['space'])),
  ]);
  /** Rooms on either side of a doorway: it is told once, in one of them. */
  const sidesOf = (opening: string): readonly RoomView[] =>
    rooms.filter(({ doors: own }) => own.some((door) => door.opening === opening));
  const doorIsTold = ({ doors: own }: RoomView): boolean =>
    own.some(({ opening }) => sidesOf(opening).some(({ space }) => doors.has(space)));

  it('say that one is broken exactly where the check finds something of its floor or its doorways', () => {
    let broken = 0;
    for (const room of rooms) {
      const verdict = roomVerdict(room);
      if (verdict === null) continue;
      const isTold = floors.has(room.space) || doors.has(room.space);
      if (verdict.broken !== null) {
        broken++;
        expect(isTold || doorIsTold(room), `${room.space} is broken`).toBe(true);
      } else expect(isTold, `${room.space} is met`).toBe(false);
    }
    expect(broken).toBeGreaterThan(0);
    expect(broken).toBeLessThan(rooms.length);
  });

  it('count the same required doorways as the overview and the table of rooms do, each once', () => {
    const verdicts = rooms.flatMap((room) => roomVerdict(room) ?? []);
    const sum = (of: (verdict: RoomVerdict) => number): number =>
      verdicts.reduce((all, verdict) => all + of(verdict), 0);
    const overview = cameraFigures(result, null);
    expect(sum(({ required }) => required.all)).toBe(overview.doorways);
    expect(sum(({ required }) => required.unmet)).toBe(overview.unmet);
    expect(roomRows(result, null).reduce((all, { unmet }) => all + unmet, 0)).toBe(overview.unmet);
    for (const room of rooms) {
      const verdict = roomVerdict(room);
      const asked = new Set(
        room.doors.filter(({ duty }) => duty.force !== 'must').map(({ opening }) => opening),
      );
      expect(verdict?.others.all ?? 0).toBe(asked.size);
    }
  });
});
