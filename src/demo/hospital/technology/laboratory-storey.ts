import { schedule } from '../../drafting/room-schedule';
import type { StoreyPlan, Window } from '../../drafting/storey-plan';
import { coreTable } from './core';
import { oneCompartment, technologyStorey } from './frame';
import { LABORATORY_ASSETS } from './laboratory-assets';
import { LABORATORY_FURNITURE } from './laboratory-furniture';
import { inSmokeSections, smokeZones } from './smoke-sections';

/** The cross corridor between the bridges leads straight from the outpatients to the tower: specimens come both ways. */
const WALKS = `
  PS | 南走道 | Corridor S | corridor | 0,5.6,67.2,8.8
  PN | 北走道 | Corridor N | corridor | 0,24.8,67.2,28
  XW | 西连廊 | Cross corridor W | corridor | 0,8.8,3.2,24.8 | PS@1.6,8.8 2.4OP; PN@1.6,24.8 2.4OP
  XM | 中央连廊 | Cross corridor between bridges | corridor | 29.4,8.8,33.6,24.8 | PS@31.5,8.8 3OP; PN@31.5,24.8 3OP
  XE | 东连廊 | Cross corridor E | corridor | 64,8.8,67.2,24.8 | PS@65.6,8.8 2.4OP; PN@65.6,24.8 2.4OP
  ABL | 门诊连廊前厅 | Lobby of the link to outpatients | lobby | 29.4,0,33.6,5.6 | PS@31.5,5.6 3OP; AB-L02.LINK@31.5,0 2.4FA*
  BCL | 住院连廊前厅 | Lobby of the bridge to the tower | lobby | 29.4,28,33.6,33.6 | PN@31.5,28 3OP; BC-L02.LINK@31.5,33.6 2.4FA*
`;

/**
 * Laboratory in the west. Who works with germs passes the anteroom; their waste leaves by the autoclaves. The four rooms of
 * PCR are passed in one direction, each behind an anteroom of its own, the specimens by hatches.
 */
const LABORATORY = `
  REA | 试剂化学品柜间 | Reagent room | chemical-store | 8.4,0,12.6,5.6 | PS@10.5,5.6 1.2FB
  HOT | 放射源库 | Hot store | radioactive-store | 12.6,0,15,3.6 | RIA@15,2.4 0.9SEC
  RIA | 放射免疫室 | Radio-immunoassay | laboratory | 15,0,18.2,5.6 + 12.6,3.6,15,5.6 | PS@16.6,5.6 1S
  WAT | 纯水机房 | Pure-water plant | plant | 18.2,0,21,5.6 | PS@19.6,5.6 1FB
  CHL | 检验科更衣室 | Laboratory change | changing | 21,0,25.2,5.6 | PS@23.3,5.6 0.9S
  OFL | 检验科办公室 | Laboratory office | office | 25.2,0,29.4,5.6 | PS@27.3,5.6 0.9S
  MIC | 微生物室（BSL-2） | Microbiology (BSL-2) | laboratory | 3.2,8.8,10.4,15.2 | ACL@5.6,15.2 1S
  MAN | BSL-2缓冲间 | BSL-2 anteroom | lobby | 10.4,8.8,13.2,15.2 | PS@11.8,8.8 1.2S; MIC@10.4,12 1S
  HEM | 血液体液室 | Haematology | laboratory | 13.2,8.8,22.4,15.2 | PS@17.8,8.8 1.2S; BIO@17,15.2 1.5D
  SPR | 标本接收处 | Specimen reception | reception | 22.4,8.8,29.4,15.2 | XM@29.4,12 2.4OP; HEM@22.4,12 1.2S; BIO@25.8,15.2 1.5D
  ACL | 高压灭菌室 | Autoclave room | sterile-supply | 3.2,15.2,8,18.4 | XW@3.2,16.8 1.2S
  COL | 标本冷藏库 | Specimen cold store | store | 8,15.2,12.6,18.4 | BIO@12.6,17.2 1S
  IMM | 免疫室 | Immunology | laboratory | 3.2,18.4,12.6,24.8 | PN@6,24.8 1.2S; XW@3.2,21.6 1.2S; BIO@12.6,22 1.2S
  BIO | 生化免疫流水线大厅 | Biochemistry hall | laboratory | 12.6,15.2,29.4,24.8 | XM@29.4,20 1.8SEC; PN@20.8,24.8 1.8D
  PA1 | PCR缓冲间1 | PCR anteroom 1 | lobby | 8.4,28,12,29.8 | PN@10.2,28 1S
  PCR1 | PCR试剂准备区 | PCR 1: reagents | laboratory | 8.4,29.8,12,33.6 | PA1@10.2,29.8 1S
  PA2 | PCR缓冲间2 | PCR anteroom 2 | lobby | 12,28,15.6,29.8 | PN@13.8,28 1S
  PCR2 | PCR标本制备区 | PCR 2: specimens | laboratory | 12,29.8,15.6,33.6 | PA2@13.8,29.8 1S
  PA3 | PCR缓冲间3 | PCR anteroom 3 | lobby | 15.6,28,19.2,29.8 | PN@17.4,28 1S
  PCR3 | PCR扩增区 | PCR 3: amplification | laboratory | 15.6,29.8,19.2,33.6 | PA3@17.4,29.8 1S
  PA4 | PCR缓冲间4 | PCR anteroom 4 | lobby | 19.2,28,22.8,29.8 | PN@21.6,28 1S
  PCR4 | PCR产物分析区 | PCR 4: products | laboratory | 19.2,29.8,22.8,33.6 | PA4@21,29.8 1S
  BNK | 生物样本库 | Biobank | store | 22.8,28,26.4,33.6 | PN@24.6,28 1.2S
  DUL | 检验值班室 | Laboratory duty room | duty-room | 26.4,28,29.4,33.6 | PN@27.9,28 0.9S
`;

/** Blood bank beside the bridge to the tower. */
const BLOOD = `
  BB | 储血发血室 | Blood bank: store and issue | blood-bank | 33.6,28,38.4,33.6 | PN@36,28 1.2SEC
  BBT | 配血室 | Cross-matching | blood-bank | 38.4,28,42,33.6 | BB@38.4,30.6 1S; PN@40.2,28 1S
  BBO | 输血科办公室 | Transfusion office | office | 42,28,44.8,33.6 | PN@43.4,28 0.9S
  TEA | 检验病理示教室 | Teaching room | teaching | 44.8,28,49.8,33.6 | PN@47.2,28 1.2S
  WCS | 医护卫生间 | Staff WC | toilet | 49.8,28,54,33.6 | PN@51.9,28 0.9S
  STO | 耗材库 | Consumables store | store | 54,28,58.8,33.6 | PN@56.4,28 1.2S
`;

/** Pathology in the east, both rows of rooms along its own corridor, solvents next to the grossing bench. */
const PATHOLOGY = `
  PC | 病理科内走道 | Pathology corridor | corridor | 33.6,15.2,64,18 | XM@33.6,16.6 1.4FB; XE@64,16.6 1.4FB
  WTP | 病理候诊区 | Pathology waiting | waiting | 33.6,0,39.2,5.6 | PS@36.4,5.6 2.4OP
  CON | 病理会诊室 | Pathology consultation | consulting | 39.2,0,43.4,5.6 | PS@41.3,5.6 1S
  WF | 女卫生间 | WC female | toilet | 43.4,0,46.9,5.6 | PS@45.9,5.6 0.9S
  WM | 男卫生间 | WC male | toilet | 46.9,0,50.4,5.6 | PS@48.65,5.6 0.9S
  PAR | 病理登记取报告处 | Pathology reception | reception | 33.6,8.8,37.8,15.2 | PS@35.7,8.8 1.2S; PC@35.7,15.2 1S
  CYT | 细胞学室 | Cytology | pathology | 37.8,8.8,42,15.2 | PS@39.9,8.8 1S; PC@39.9,15.2 1S
  EMB | 脱水包埋室 | Processing and embedding | pathology | 42,8.8,47.6,15.2 | PC@43.6,15.2 1.2S; GRO@47.6,12 1S
  GRO | 取材室 | Grossing | pathology | 47.6,8.8,54,15.2 | PC@50.8,15.2 1.2S; PS@50.8,8.8 1.2S
  PATS | 甲醛二甲苯试剂库 | Formalin and xylene store | chemical-store | 54,8.8,58,15.2 | PS@56,8.8 1.2FA; GRO@54,13.4 0.9FB
  FSC | 冰冻切片室 | Frozen sections | pathology | 58,8.8,64,15.2 | PC@61,15.2 1.2S
  MOL | 分子病理室 | Molecular pathology | pathology | 33.6,18,39.2,24.8 | PC@36.4,18 1S
  IHC | 免疫组化室 | Immunohistochemistry | pathology | 39.2,18,44.8,24.8 | PC@42,18 1S
  STN | 染色封片室 | Staining | pathology | 44.8,18,50.4,24.8 | PC@47.6,18 1.2S
  DGR | 病理诊断室 | Pathologists' reading room | office | 50.4,18,57.6,24.8 | PC@52.4,18 1S; PN@54,24.8 1S
  ARC | 切片蜡块档案库 | Slide and block archive | archive | 57.6,18,62.4,24.8 | PC@60,18 1.2FB
  EL | 强弱电间 | Electrical riser | electrical | 62.4,18,64,24.8 | XE@64,21.4 0.9FB
`;

const CORE = coreTable({
  southWest: 'PS',
  southEast: 'PS',
  northEast: 'PN',
  northWest: 'PN',
  liftDoor: '3OP',
});

/** A pane to look at what is done inside without passing the anteroom, and hatches from one PCR room to the next. */
const PANES: readonly Window[] = [
  { at: [10.4, 10.2], width: 1, sill: 1, height: 1, between: ['MAN', 'MIC'] },
  { at: [22.4, 10], width: 1.2, sill: 1, height: 1, between: ['HEM', 'SPR'] },
  { at: [54, 10.2], width: 0.6, sill: 1.2, height: 0.6, between: ['GRO', 'PATS'] },
  ...([1, 2, 3] as const).map((room): Window => ({
    at: [8.4 + 3.6 * room, 31.8],
    width: 0.6,
    sill: 1,
    height: 0.6,
    between: [`PCR${room}`, `PCR${room + 1}`],
  })),
];

export const laboratoryStorey = (): StoreyPlan =>
  technologyStorey({
    level: 2,
    zh: '二层 检验·输血·病理',
    en: 'L02 laboratory, blood bank and pathology',
    department: 'LAB',
    keepers: {
      PAT: 'PC PCE WTP CON PAR CYT EMB GRO PATS FSC MOL IHC STN DGR ARC',
      GEN: 'XW XM XE ABL BCL WF WM WCS WAT EL',
    },
    drawn: inSmokeSections(
      schedule(WALKS + LABORATORY + BLOOD + PATHOLOGY + CORE),
      new Set(['PS', 'PN', 'PC']),
    ),
    zones: (rooms) => [oneCompartment(2, rooms), ...smokeZones(rooms)],
    panes: PANES,
    about: {
      REA: { mustBeLocked: true },
      HOT: { mustBeLocked: true },
      PATS: { mustBeLocked: true },
    },
    furniture: LABORATORY_FURNITURE,
    assets: LABORATORY_ASSETS,
  });
