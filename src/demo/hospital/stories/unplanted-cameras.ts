import type { UnplantedById } from './unplanted';

const NURSE_BASE = {
  zh: '护士台设在输液、治疗大厅内：能看到护士台的摄像机都会拍到正在治疗的病人，因此不装',
  en: 'The nurse base stands within the hall in which patients are treated: whatever camera showed it would show them, so there is none',
};

/** What the check of cameras finds in the hospital besides its stories. */
export const UNPLANTED_CAMERAS: readonly UnplantedById[] = [
  { id: 'camera.blind-spot:space_A-L01.IN2', ...NURSE_BASE },
  { id: 'camera.blind-spot:space_A-L02.TP2', ...NURSE_BASE },
  {
    id: 'camera.doorway-unseen:space_A-L01.RES:cn.escape-door',
    zh: '抢救大厅直通室外的疏散门只能从大厅内看到，而抢救室内不得装摄像机',
    en: 'The way out of the resuscitation hall can be seen from within it alone, where no camera may hang',
  },
  {
    id: 'camera.face-angle:space_C-L01.VES:cn.main-entrance-face',
    zh: '住院楼门斗进深只有 2.2 m：中间两扇门前没有地方能在 13° 以内的俯角拍到 500 px/m 的正脸',
    en: 'The vestibule of the tower is 2.2 m deep: nowhere before its two middle doors is a face at 500 px/m looked at from no steeper than 13°',
  },
];
