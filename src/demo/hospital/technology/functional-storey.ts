import { schedule } from '../../drafting/room-schedule';
import type { StoreyPlan } from '../../drafting/storey-plan';
import { coreTable, dirtyLiftTable } from './core';
import { oneCompartment, technologyStorey } from './frame';
import { FUNCTIONAL_ASSETS } from './functional-assets';
import { FUNCTIONAL_FURNITURE } from './functional-furniture';
import { inSmokeSections, smokeZones } from './smoke-sections';

const WALKS = `
  PS | 南走道 | Corridor S | corridor | 0,5.6,67.2,8.8
  PN | 北走道 | Corridor N | corridor | 0,24.8,67.2,28
  XW | 西连廊 | Cross corridor W | corridor | 0,8.8,3.2,24.8 | PS@1.6,8.8 2.4OP; PN@1.6,24.8 2.4OP
  XM | 中央连廊 | Middle cross corridor | corridor | 44.8,8.8,48,24.8 | PS@46.4,8.8 2.4OP; PN@46.4,24.8 2.4OP
  XE | 东连廊 | Cross corridor E | corridor | 64,8.8,67.2,24.8 | PS@65.6,8.8 2.4OP; PN@65.6,24.8 2.4OP
`;

/** Plant right over the theatres that it serves, each hall with doors to both corridors; those who run it in the south. */
const PLANT = `
  AH1 | 净化空调机房1 | Clean-air plant 1 | plant | 3.2,8.8,17,24.8 | PS@10,8.8 1.8FA; PN@10,24.8 1.8FA
  AH2 | 净化空调机房2 | Clean-air plant 2 | plant | 17,8.8,30.8,24.8 | PS@25,8.8 1.8FA; PN@25,24.8 1.8FA
  AH3 | 净化空调机房3·水泵 | Clean-air plant 3 and pumps | plant | 30.8,8.8,44.8,24.8 | PS@38,8.8 1.8FA; PN@38,24.8 1.8FA
  BMS | 净化自控室 | Clean-air control | control-room | 11.2,0,16.8,5.6 | PS@14,5.6 1S
  FLT | 过滤器库 | Filter store | store | 16.8,0,21,5.6 | PS@18.9,5.6 1.2S
  EQW | 设备维修间 | Equipment workshop | workshop | 21,0,29.4,5.6 | PS@25.2,5.6 1.5D
  EQO | 设备科办公室 | Equipment department | office | 29.4,0,33.6,5.6 | PS@31.5,5.6 0.9S
  EQM | 计量检测室 | Metrology | workshop | 33.6,0,37.8,5.6 | PS@35.7,5.6 1S
`;

/** Functional tests round a waiting corridor; what is heard or flickers stays away from the plant. */
const TESTS = `
  RGF | 功能检查登记候诊 | Functional tests: reception & waiting | waiting | 37.8,0,43.4,5.6 | PS@40.6,5.6 2.4OP
  WF | 女卫生间 | WC female | toilet | 43.4,0,46.9,5.6 | PS@45.9,5.6 0.9S
  WM | 男卫生间 | WC male | toilet | 46.9,0,50.4,5.6 | PS@48.65,5.6 0.9S
  FC | 功能检查候诊廊 | Waiting corridor of functional tests | corridor | 48,15.2,64,18.4 | XM@48,16.8 2.4OP; XE@64,16.8 2.4OP
  EEG1 | 脑电图室1 | EEG 1 | exam | 48,8.8,51.2,15.2 | FC@49.6,15.2 1.2M
  EEG2 | 视频脑电图室2 | EEG 2 (video) | exam | 51.2,8.8,54.4,15.2 | FC@52.8,15.2 1.2M
  EMG | 肌电图室 | Electromyography | exam | 54.4,8.8,57.6,15.2 | FC@56,15.2 1S
  TCD | 经颅多普勒室 | Transcranial Doppler | exam | 57.6,8.8,60.8,15.2 | FC@59.2,15.2 1S
  EVP | 诱发电位室（屏蔽） | Evoked potentials (shielded) | exam | 60.8,8.8,64,15.2 | FC@62.4,15.2 1RF
  PF1 | 肺功能室1 | Lung function 1 | exam | 48,18.4,52,24.8 | FC@50,18.4 1S
  PF2 | 肺功能激发试验室2 | Lung function 2 (challenge tests) | exam | 52,18.4,56,24.8 | FC@54,18.4 1S
  HLT | 动态心电血压室 | Holter and ambulatory pressure | exam | 56,18.4,59.2,24.8 | FC@57.6,18.4 1S
  TMT | 平板运动试验室 | Treadmill tests | exam | 59.2,18.4,62.4,24.8 | FC@60.8,18.4 1.2M
  EL | 强弱电间 | Electrical riser | electrical | 62.4,18.4,64,24.8 | XE@64,21.4 0.9FB
`;

const OFFICES = `
  OFA | 空调班值班室 | Plant crew room | duty-room | 8.4,28,12.6,33.6 | PN@10.5,28 0.9S
  MTG | 医技会议示教室 | Meeting and teaching room | meeting | 12.6,28,21,33.6 | PN@14.4,28 1.2S; PN@19.2,28 1.2S
  OFI | 放射科办公室 | Imaging office | office | 21,28,25.2,33.6 | PN@23.9,28 0.9S
  OFL | 检验病理科办公室 | Laboratory and pathology office | office | 25.2,28,29.4,33.6 | PN@27.3,28 0.9S
  OFO | 手术部办公室 | Theatre office | office | 29.4,28,33.6,33.6 | PN@31.5,28 0.9S
  DTY | 医技值班室 | Duty room | duty-room | 33.6,28,37.8,33.6 | PN@35.7,28 0.9S
  SL1 | 睡眠监测室1 | Sleep laboratory 1 | exam | 37.8,28,42,33.6 | PN@39.9,28 1.2S
  SL2 | 睡眠监测室2 | Sleep laboratory 2 | exam | 42,28,46.2,33.6 | PN@43.6,28 1.2S
  SLC | 睡眠监测控制室 | Sleep laboratory control | office | 46.2,28,49.8,33.6 | PN@48.6,28 0.9S
  WCS | 医护卫生间 | Staff WC | toilet | 49.8,28,54,33.6 | PN@51.9,28 0.9S
  OFF | 功能科医生办公室 | Functional tests: doctors | office | 54,28,58.8,33.6 | PN@56.4,28 0.9S
`;

const CORE = coreTable({
  southWest: 'PS',
  southEast: 'PS',
  northEast: 'PN',
  northWest: 'PN',
  liftDoor: '3OP',
});

export const functionalStorey = (): StoreyPlan =>
  technologyStorey({
    level: 5,
    zh: '五层 功能检查·净化机房',
    en: 'L05 functional tests and clean-air plant',
    department: 'OPD',
    keepers: {
      GEN: 'AH1 AH2 AH3 BMS FLT OFA WF WM WCS EL XW XM XE',
      EQP: 'EQW EQO EQM',
      IMG: 'OFI',
      LAB: 'OFL',
      OR: 'OFO',
    },
    drawn: inSmokeSections(
      schedule(WALKS + PLANT + TESTS + OFFICES + CORE + dirtyLiftTable('PS')),
      new Set(['PS', 'PN']),
    ),
    zones: (rooms) => [oneCompartment(5, rooms), ...smokeZones(rooms)],
    panes: [{ at: [46.2, 31], width: 1.2, sill: 1, height: 0.8, between: ['SL2', 'SLC'] }],
    furniture: FUNCTIONAL_FURNITURE,
    assets: FUNCTIONAL_ASSETS,
  });
