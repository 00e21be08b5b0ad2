import { CN_DETECTOR_TEST } from '../../../../standards/checklists/cn-detection';
import { CN_EXIT_SIGN_CHECK, CN_FIRE_DOOR_CHECK } from '../../../../standards/checklists/cn-escape';
import { CN_HYDRANT_CHECK } from '../../../../standards/checklists/cn-hydrant';
import { CN_FIRE_PATROL } from '../../../../standards/checklists/cn-rounds';
import { at, day, minuteOf } from '../calendar';
import { spot, type CampusIndex } from '../campus-index';
import { BAI, GAN, headOf, photo, type Hand } from '../hands';
import { hazardId } from '../hazards/hazard-id';
import { inspect, type Failed } from '../inspect';
import type { Journal } from '../journal';
import type { StoryAssets } from './story-assets';

const time = (date: string, clock: string) => at(day(date), minuteOf(clock));

/** What inspections and notes say of the faults that the plan itself does not show, and that is still so. */
export function recordStoryConditions(journal: Journal, campus: CampusIndex, assets: StoryAssets): void {
  const faulty = (hand: Hand, when: string, clock: string, ids: readonly string[], note: string): void =>
    ids.forEach((id, i) =>
      journal.write(hand, at(day(when), minuteOf(clock) + i), 'asset.condition', id, {
        condition: 'faulty',
        note,
        evidence: [photo(`${id}-${when}`)],
      }),
    );
  const patrol = (hand: Hand, when: string, clock: string, place: string, ...failed: Failed[]): void => {
    const room = campus.place(spot(place)).space ?? campus.place(spot(place)).storey;
    inspect(journal, hand, time(when, clock), room, CN_FIRE_PATROL, { failed });
  };

  for (const hydrant of assets.dryHydrants) {
    inspect(journal, GAN, time('08-17', '09:20'), hydrant, CN_HYDRANT_CHECK, {
      failed: [
        { item: 'hydrant.static-pressure', note: '开阀无水，四层以上管网不供水', hazard: hazardId('052') },
      ],
      readings: { 'hydrant.static-pressure': 0 },
    });
  }
  faulty(headOf('SEC'), '12-20', '03:12', [assets.offlineDetector], '主机显示离线，抢救室使用中未能更换');
  inspect(journal, BAI, time('12-27', '10:40'), assets.wedgedDoor, CN_FIRE_DOOR_CHECK, {
    failed: [
      { item: 'fire-door.shut', note: '木楔顶开' },
      { item: 'fire-door.closer', note: '闭门器脱落' },
    ],
  });
  patrol(GAN, '11-20', '15:05', 'C-L05 EPW', {
    item: 'patrol.equipment',
    note: '电缆孔洞未封堵，强电间门敞开',
    hazard: hazardId('049'),
  });
  faulty(BAI, '12-22', '14:00', assets.corridorLights, '应急灯不亮，南走道照度低于 1 lx');
  faulty(GAN, '12-22', '15:30', assets.refugeLights, '避难间应急灯不亮，照度低于 10 lx');
  for (const detector of assets.cappedDetectors) {
    inspect(journal, GAN, time('12-27', '15:10'), detector, CN_DETECTOR_TEST, {
      failed: [{ item: 'detector.look', note: '吊顶粉刷后防尘罩未取下' }],
      without: ['detector.alarm'],
    });
  }
  patrol(BAI, '12-28', '10:15', 'B1-G STA', {
    item: 'patrol.equipment',
    note: '货物堆至喷头下 0.2 m，净距不足 0.5 m',
  });
  faulty(BAI, '12-28', '10:16', assets.stackedHeads, '下方货物净距 0.2 m');
  patrol(GAN, '12-28', '14:20', 'E-L01 LDY', { item: 'patrol.equipment', note: '四只喷头被涂漆' });
  faulty(GAN, '12-28', '14:21', assets.paintedHeads, '喷头被涂漆，须更换');
  inspect(journal, GAN, time('12-28', '16:00'), assets.wrongSign, CN_EXIT_SIGN_CHECK, {
    failed: [{ item: 'exit-sign.direction', note: '箭头指向电梯', hazard: hazardId('065') }],
  });
}
