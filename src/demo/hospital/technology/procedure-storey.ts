import { schedule } from '../../drafting/room-schedule';
import type { StoreyPlan, Window } from '../../drafting/storey-plan';
import { coreTable, dirtyLiftTable } from './core';
import { oneCompartment, technologyStorey } from './frame';
import { PROCEDURE_ASSETS } from './procedure-assets';
import { PROCEDURE_FURNITURE } from './procedure-furniture';
import { smokeZones } from './smoke-sections';

/** The public walks in the east and the middle; fire doors part it from what is dirty in the south-west and clean in the north-west. */
const WALKS = `
  PSW | 去污区走道 | Decontamination corridor | corridor | 0,5.6,29.4,8.8 | PS@29.4,7.2 2.4FB*
  PS | 南走道（中） | Corridor S (centre) | corridor | 29.4,5.6,44.8,8.8
  PSE | 南走道（东） | Corridor S (east) | corridor | 44.8,5.6,67.2,8.8 | PS@44.8,7.2 3OP
  PNW | 洁净发放走道 | Clean issue corridor | corridor | 0,24.8,29.4,28 | PN@29.4,26.4 2.4FB*
  PN | 北走道（中） | Corridor N (centre) | corridor | 29.4,24.8,44.8,28
  PNE | 北走道（东） | Corridor N (east) | corridor | 44.8,24.8,67.2,28 | PN@44.8,26.4 3OP
  XW | 西连廊 | Cross corridor W | corridor | 0,8.8,3.2,24.8 | PSW@1.6,8.8 2.4FB; PNW@1.6,24.8 2.4OP
  XE | 东连廊 | Cross corridor E | corridor | 64,8.8,67.2,24.8 | PSE@65.6,8.8 2.4OP; PNE@65.6,24.8 2.4OP
  ABL | 门诊连廊前厅 | Lobby of the link to outpatients | lobby | 29.4,0,33.6,5.6 | PS@31.5,5.6 3OP; AB-L03.LINK@31.5,0 2.4FA*
  WF | 女卫生间 | WC female | toilet | 43.4,0,46.9,5.6 | PSE@45.9,5.6 0.9S
  WM | 男卫生间 | WC male | toilet | 46.9,0,50.4,5.6 | PSE@48.65,5.6 0.9S
  EL | 强弱电间 | Electrical riser | electrical | 62.4,19.4,64,24.8 | XE@64,22 0.9FB
`;

/**
 * Sterile supply under the theatres: used sets come down by the dirty hoist and lift, pass washers in the wall at x 12.8,
 * are packed, pass the six sterilisers in the wall at y 16.8 and go up by the clean hoist. Nobody walks from dirty to clean.
 */
const STERILE_SUPPLY = `
  CWS | 洗车间 | Cart wash | dirty-utility | 11.2,0,16.8,5.6 | PSW@14,5.6 1.5D
  HD | 污物提升机 | Dirty hoist | lift-shaft | 16.8,0,18.4,1.6 | RCV@17.6,1.6 1LD
  RCV | 回收接收间 | Dirty receiving | dirty-utility | 16.8,1.6,18.4,5.6 + 18.4,0,25.2,5.6 | PSW@20,5.6 1.5D
  DCH | 去污区更衣室 | Decontamination change | changing | 25.2,0,29.4,5.6 | PSW@27.3,5.6 0.9S
  DEC | 去污区 | Decontamination | dirty-utility | 3.2,8.8,12.8,16.8 | PSW@6,8.8 1.5D
  CSSD | 检查包装灭菌区 | Inspection, packing and sterilising | sterile-supply | 12.8,8.8,29.4,16.8
  GWN | 洁净区缓冲更衣间 | Clean-side anteroom | changing | 29.4,8.8,33.6,12.8 | PS@31.5,8.8 1S; CSSD@29.4,10.8 1.2S
  LTS | 低温灭菌室 | Low-temperature sterilising | sterile-supply | 29.4,12.8,33.6,16.8 | CSSD@29.4,15.4 1.2S; STE@30.4,16.8 0.9S
  HC | 洁净提升机 | Clean hoist | lift-shaft | 31.2,18.8,32.8,20.4 | STE@32,20.4 1LD
  STE | 无菌物品存放区 | Sterile store | sterile-supply | 12.8,16.8,31.2,24.8 + 31.2,16.8,32.8,18.8 + 31.2,20.4,32.8,24.8 | PNW@20,24.8 1.8D
  CRT | 洁车存放发放间 | Clean carts and issue | sterile-supply | 8,16.8,12.8,24.8 | STE@12.8,22.6 1.5D; PNW@10.4,24.8 1.5D
  STM | 蒸汽纯水机房 | Steam and pure-water plant | plant | 3.2,16.8,8,24.8 | XW@3.2,20.8 1.2FA
  CHM | 男更衣室 | Male change | changing | 8.4,28,12.6,33.6 | PNW@10.5,28 0.9S
  CHF | 女更衣室 | Female change | changing | 12.6,28,16.8,33.6 | PNW@14.7,28 0.9S
  CSO | 消毒供应办公室 | Sterile supply office | office | 16.8,28,21,33.6 | PNW@18.9,28 0.9S
  TRN | 质量追溯室 | Quality tracing | office | 21,28,25.2,33.6 | PNW@23.1,28 0.9S
  CSM | 一次性用品库 | Disposables store | store | 25.2,28,29.4,33.6 | PNW@27.3,28 1.2S
`;

/** Two angiography rooms on either side of their control room. */
const ANGIOGRAPHY = `
  WTD | 介入候诊区 | Angiography waiting | waiting | 33.6,0,39.2,5.6 | PS@36.4,5.6 2.4OP
  RGD | 介入登记谈话室 | Angiography reception | reception | 39.2,0,43.4,5.6 | PS@41.3,5.6 1S
  DPR | 介入准备恢复室 | Angiography preparation & recovery | recovery | 33.6,8.8,37.8,15.2 | PS@35.7,8.8 1.2M
  DA1 | DSA机房1 | Angiography 1 | xray | 37.8,8.8,46.2,15.2 | PS@41,8.8 1.4PB
  DCC | DSA控制室 | Angiography control | control-room | 46.2,8.8,49.8,15.2 | PSE@48.2,8.8 1S; DA1@46.2,14.2 0.9PB; DA2@49.8,14.2 0.9PB
  DA2 | DSA机房2 | Angiography 2 | xray | 49.8,8.8,58.2,15.2 | PSE@55,8.8 1.4PB
  DEQ | DSA设备间 | Angiography equipment | plant | 58.2,8.8,60.8,15.2 | PSE@59.5,8.8 1.2FA
  DST | 导管耗材库 | Catheter store | store | 60.8,8.8,64,15.2 | PSE@62.4,8.8 1.2S
`;

/** Six endoscopy rooms with their backs to the wash room: used scopes go in there, dry ones come out of the cabinets. */
const ENDOSCOPY = `
  SCS | 储镜准备间 | Scope preparation | clean-utility | 33.6,15.2,38.4,19.4 + 32.8,16.8,33.6,19.4 | WASH@38.4,17.3 1S
  WASH | 内镜洗消间 | Endoscope wash | dirty-utility | 38.4,15.2,52.8,19.4
  DRY | 干燥储镜间 | Scope drying and store | clean-utility | 52.8,15.2,64,19.4 | XE@64,17.3 1.2S; WASH@52.8,17.3 1S
  E1 | 内镜诊室1（ERCP） | Endoscopy 1 (ERCP) | endoscopy | 32.8,19.4,38.4,24.8 | PN@35.6,24.8 1.4D; SCS@37.4,19.4 0.9S
  E2 | 胃镜诊室2 | Endoscopy 2 (gastroscopy) | endoscopy | 38.4,19.4,43.2,24.8 | PN@40.8,24.8 1.2M; WASH@42.4,19.4 0.9S
  E3 | 胃镜诊室3 | Endoscopy 3 (gastroscopy) | endoscopy | 43.2,19.4,48,24.8 | PNE@46,24.8 1.2M; WASH@47.2,19.4 0.9S
  E4 | 肠镜诊室4 | Endoscopy 4 (colonoscopy) | endoscopy | 48,19.4,52.8,24.8 | PNE@50.4,24.8 1.2M; WASH@52,19.4 0.9S
  E5 | 肠镜诊室5 | Endoscopy 5 (colonoscopy) | endoscopy | 52.8,19.4,57.6,24.8 | PNE@55.2,24.8 1.2M; DRY@56.8,19.4 0.9S
  E6 | 支气管镜诊室6 | Endoscopy 6 (bronchoscopy) | endoscopy | 57.6,19.4,62.4,24.8 | PNE@60,24.8 1.2M; DRY@61.6,19.4 0.9S
  RGE | 内镜预约登记处 | Endoscopy reception | reception | 29.4,28,33.6,33.6 | PN@31.5,28 1.2S
  WTE | 内镜候诊区 | Endoscopy waiting | waiting | 33.6,28,42,33.6 | PN@37.8,28 2.4OP
  PRP | 内镜准备更衣室 | Endoscopy preparation | changing | 42,28,45.6,33.6 | PN@43.4,28 0.9S
  ANS | 麻醉评估室 | Anaesthetic assessment | consulting | 45.6,28,49.8,33.6 | PNE@47.7,28 1S
  WCE | 内镜卫生间 | Endoscopy WC | toilet | 49.8,28,54,33.6 | PNE@51.9,28 0.9S
  RCE | 内镜复苏室 | Endoscopy recovery | recovery | 54,28,58.8,33.6 | PNE@56.4,28 1.4D
`;

const CORE = coreTable({
  southWest: 'PSW',
  southEast: 'PSE',
  northEast: 'PNE',
  northWest: 'PNW',
  liftDoor: '3OP',
});

const CONTROL_PANES: readonly Window[] = [
  { at: [46.2, 11.4], width: 2, sill: 0.9, height: 0.9, between: ['DA1', 'DCC'] },
  { at: [49.8, 11.4], width: 2, sill: 0.9, height: 0.9, between: ['DCC', 'DA2'] },
];

export const procedureStorey = (): StoreyPlan =>
  technologyStorey({
    level: 3,
    zh: '三层 消毒供应·介入·内镜',
    en: 'L03 sterile supply, angiography and endoscopy',
    department: 'CSSD',
    keepers: {
      IMG: 'WTD RGD DPR DA1 DCC DA2 DEQ DST',
      END: 'SCS WASH DRY E1 E2 E3 E4 E5 E6 RGE WTE PRP ANS WCE RCE',
      GEN: 'PS PSE PN PNE XE ABL WF WM EL STM',
      EQP: 'HC HD',
    },
    drawn: schedule(WALKS + STERILE_SUPPLY + ANGIOGRAPHY + ENDOSCOPY + CORE + dirtyLiftTable('PSW')),
    zones: (rooms) => [oneCompartment(3, rooms), ...smokeZones(rooms)],
    panes: CONTROL_PANES,
    furniture: PROCEDURE_FURNITURE,
    assets: PROCEDURE_ASSETS,
  });
