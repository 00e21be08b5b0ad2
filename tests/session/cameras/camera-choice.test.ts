import { describe, expect, it } from 'vitest';
import { makeId } from '../../../src/model/schema/ids';
import {
  readCameraChoice,
  USUAL_CHOICE,
  writeCameraChoice,
} from '../../../src/session/cameras/camera-choice';
import type { CameraChoice } from '../../../src/session/cameras/camera-state';

describe('how cameras are looked at, in an address', () => {
  it('is nothing as usual, and what differs alone', () => {
    expect(writeCameraChoice(USUAL_CHOICE)).toBeNull();
    expect(readCameraChoice('')).toEqual(USUAL_CHOICE);
    expect(writeCameraChoice({ ...USUAL_CHOICE, height: 1.6 })).toBe('height:1.6');
  });

  it('comes back as it went', () => {
    const failed = [makeId('asset', 'K1'), makeId('asset', 'K 2/3')];
    const choices: CameraChoice[] = [
      { look: 'counts', scale: 'dori-2014', doors: 'open', height: 0, failed },
      { ...USUAL_CHOICE, look: 'density' },
      { ...USUAL_CHOICE, scale: 'own', doors: 'half' },
    ];
    for (const choice of choices) expect(readCameraChoice(writeCameraChoice(choice) ?? '')).toEqual(choice);
  });

  it('is as usual where an address says what is not', () => {
    expect(readCameraChoice('look:rainbow scale:mine doors:ajar height:2 failed:,')).toEqual(USUAL_CHOICE);
    expect(readCameraChoice('height height: :1 doors:open doors')).toEqual({
      ...USUAL_CHOICE,
      doors: 'open',
    });
    expect(readCameraChoice('failed:K1,K1').failed).toEqual([makeId('asset', 'K1')]);
  });

  it('leaves a list out that is too long for an address', () => {
    const failed = Array.from({ length: 300 }, (_, i) => makeId('asset', `camera${i}`));
    expect(writeCameraChoice({ ...USUAL_CHOICE, failed })).toBeNull();
  });
});
