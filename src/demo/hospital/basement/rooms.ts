/**
 * Garages in the south and north, plant between them under the tower. The programme's one corridor at y 33.2 would run
 * through the bed lifts: it lies under the tower's north corridor instead, where the stair lobbies open to it, and a second
 * one serves the plant rooms in the south. Walls between plant rooms and corridors part compartments, so doors are grade A.
 */
export const GARAGES = `
  GS  | 南区车库 | Garage south | garage | 0,0,84,17.2 + 79.8,17.2,84,47.2 | RMW@0,14 5.6OP
  GN  | 北区车库 | Garage north | garage | 0,47.2,84,67.2 | RME@84,63 5.6OP; GS@81.9,47.2 3.6FSH
  RMW | 西坡道 | Ramp W | ramp | -6,11,0,50 |
  RME | 东坡道 | Ramp E | ramp | 84,30,90,66 |
`;

/** South of the plant corridor, with the ventilation of the garages in the west strip. */
export const SOUTH_PLANT = `
  CS  | 南设备走道 | Plant corridor S | corridor | 4.2,25.4,79.8,28.2 | GS@79.8,26.8 1.4FA
  XGW | 南区西疏散通道 | Passage from garage south, W | corridor | 4.2,17.2,7,25.4 | GS@5.6,17.2 1.4FA; CS@5.6,25.4 1.4FA
  FPR | 消防水泵房 | Fire pump room | plant | 7,17.2,19.6,25.4 | CS@11,25.4 1.5FA
  FWT | 消防水池（540 m³） | Fire-water tank, 540 m³ | plant | 19.6,17.2,36.6,25.4 | CS@28,25.4 0.9FA
  PGS | 南区中疏散通道 | Passage from garage south | corridor | 36.6,17.2,39.4,25.4 | GS@38,17.2 1.4FA; CS@38,25.4 1.4FA
  SB2 | 2号变配电室 | Substation 2 | electrical | 39.4,17.2,52,25.4 | CS@41,25.4 1.5FA; CS@50.4,25.4 1.5FA
  BAT | 蓄电池室 | Battery room | electrical | 52,17.2,56.2,25.4 | CS@54.1,25.4 1.0FA
  STA | 总务仓库 | General store | store | 56.2,17.2,65,25.4 | CS@60.6,25.4 1.5FA
  CHM | 男更衣淋浴室 | Men's changing and shower | changing | 65,17.2,70.2,25.4 | CS@67.6,25.4 0.9FB
  CHF | 女更衣淋浴室 | Women's changing and shower | changing | 70.2,17.2,75.4,25.4 | CS@72.8,25.4 0.9FB
  STW | 员工卫生间 | Staff WC | toilet | 75.4,17.2,79.8,25.4 | CS@77.6,25.4 0.9S
  FAS | 南区排烟机房 | Smoke-exhaust fans S | plant | 0,17.2,4.2,25.4 | GS@2.1,17.2 1.2FA
  SWP | 污水提升泵房 | Sewage pump room | plant | 0,25.4,4.2,33 | CS@4.2,26.8 1.2FA
`;

/** Between the corridors, among the tower's shafts. */
export const CORE_PLANT = `
  XBW | 西联络通道 | Cross passage W | corridor | 4.2,28.2,7,37.4 | CS@5.6,28.2 1.8FA*; COR@5.6,37.4 1.8FA*
  XMW | 西中联络通道 | Middle cross passage W | corridor | 33.2,28.2,36,37.4 | CS@34.6,28.2 1.8FA*; COR@34.6,37.4 1.8FA*
  XME | 东中联络通道 | Middle cross passage E | corridor | 48,28.2,50.8,37.4 | CS@49.4,28.2 1.8FA*; COR@49.4,37.4 1.8FA*
  XBE | 东联络通道 | Cross passage E | corridor | 77,28.2,79.8,37.4 | CS@78.4,28.2 1.8FA*; COR@78.4,37.4 1.8FA*
  CHL | 制冷机房 | Chiller plant | plant | 9.8,28.2,31.2,37.4 + 7,28.2,9.8,32.6 + 31.2,28.2,33.2,32.6 | CS@12,28.2 1.8FA; CS@29,28.2 1.8FA; COR@20,37.4 1.4FA
  BMS | 楼宇自控室 | Building control room | control-room | 36,28.2,48,32.6 | CS@42,28.2 1.2FA
  MGV | 医用空气与负压机房 | Medical air and vacuum plant | medical-gas | 52.8,28.2,65.4,37.4 + 50.8,28.2,52.8,32.6 | CS@58,28.2 1.8FA; COR@60,37.4 1.4FA
  HWR | 热水机房 | Hot-water plant | plant | 65.4,28.2,74.2,37.4 + 74.2,28.2,77,32.6 | CS@70,28.2 1.5FA; COR@70,37.4 1.2FA
`;

/** North of the stair lobbies' corridor. */
export const NORTH_ROOMS = `
  COR | 北走道 | North corridor | corridor | 4.2,37.4,79.8,40.2 | GS@79.8,38.8 1.4FA
  PG1 | 北区西疏散通道 | Passage from garage north, W | corridor | 11.4,40.2,14.2,47.2 | COR@12.8,40.2 1.4FB; GN@12.8,47.2 1.4FA
  WCR | 医废周转间 | Medical-waste transfer | waste | 14.2,40.2,20,47.2 | COR@17.1,40.2 1.2FB
  CLR | 保洁基地 | Cleaners' base | cleaner | 20,40.2,25.4,47.2 | COR@22.7,40.2 1.0FB
  TLS | 工具库 | Tool store | store | 25.4,40.2,30.6,47.2 | COR@28,40.2 1.0FB
  RTM | 驾驶员休息室 | Drivers' rest room | staff-rest | 30.6,40.2,33.8,47.2 | COR@32.2,40.2 0.9FB
  PG2 | 北区中疏散通道 | Passage from garage north | corridor | 33.8,40.2,36.6,47.2 | COR@35.2,40.2 1.4FB; GN@35.2,47.2 1.4FA
  OFG | 车库管理室 | Garage office | security | 43.8,40.2,48.2,47.2 | COR@46,40.2 0.9FB; GN@46,47.2 0.9FA
  PAR | 备品备件库 | Spare-parts store | store | 48.2,40.2,54,47.2 | COR@51.1,40.2 1.2FB
  BWS | 病床清洗消毒间 | Bed washing | dirty-utility | 54,40.2,61,47.2 | COR@57.5,40.2 1.5FB
  LNT | 布草中转间 | Linen transfer | linen | 61,40.2,66,47.2 | COR@63.5,40.2 1.2FB
  FRS | 加压送风机房 | Pressurisation fans | plant | 66,40.2,69.8,47.2 | COR@67.9,40.2 1.0FA
  PG3 | 北区东疏散通道 | Passage from garage north, E | corridor | 69.8,40.2,72.6,47.2 | COR@71.2,40.2 1.4FB; GN@71.2,47.2 1.4FA
  FAN | 北区排烟机房 | Smoke-exhaust fans N | plant | 0,33,4.2,47.2 | GN@2.1,47.2 1.2FA
`;

/** Whose rooms they are, where not the energy department's. */
export const KEEPERS: Readonly<Record<string, string>> = {
  GS: 'SEC',
  GN: 'SEC',
  RMW: 'SEC',
  RME: 'SEC',
  OFG: 'SEC',
  XGW: 'GEN',
  PGS: 'GEN',
  PG1: 'GEN',
  PG2: 'GEN',
  PG3: 'GEN',
  CS: 'GEN',
  COR: 'GEN',
  STA: 'GEN',
  TLS: 'GEN',
  PAR: 'GEN',
  FPR: 'GEN',
  FWT: 'GEN',
  CHM: 'GEN',
  CHF: 'GEN',
  STW: 'GEN',
  RTM: 'GEN',
  MGV: 'EQP',
  WCR: 'CLN',
  CLR: 'CLN',
  WHW: 'CLN',
  WHE: 'CLN',
  BWS: 'CLN',
  LNT: 'LDY',
};
