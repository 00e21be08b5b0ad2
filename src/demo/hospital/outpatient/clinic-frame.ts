/**
 * Rooms that L02 … L05 have at the same places: the street, the halls south of it with a second way through all of them
 * (row 4: without it the south ends of M1 and M4 would be dead ends of 40 m), the gallery round the void, and in the north
 * stairs, lifts, wet rooms and plant over those of the ground.
 */
export const CLINIC_FRAME = `
  ST | 医疗主街 | Medical street | corridor | 0,25.2,84,29.4
  M1 | 西候诊厅 | Waiting hall west | waiting | 5,0,11.8,25.2 | ST@8.4,25.2 3.6OP
  M2 | 西诊区走道 | Clinic corridor west | corridor | 22.4,0,25.2,25.2 | ST@23.8,25.2 2.4OP; GAL@25.2,10.5 2.4OP
  GAL | 中庭回廊 | Gallery round the atrium | corridor | 25.2,8.4,50.4,12.6 + 25.2,12.6,29.4,25.2 + 46.2,12.6,50.4,25.2 | ST@27.3,25.2 3.6OP; ST@48.3,25.2 3.6OP
  M3 | 中诊区走道 | Clinic corridor middle | corridor | 50.4,0,53.2,25.2 | ST@51.8,25.2 2.4OP; GAL@50.4,10.5 2.4OP
  M4 | 东候诊厅 | Waiting hall east | waiting | 63.2,0,70,25.2 | ST@66.6,25.2 3.6OP
  M5 | 东窗廊 | Window gallery east | corridor | 80,0,84,25.2 | ST@82,25.2 2.4OP
  X1 | 西区联系过道 | Cross passage west | corridor | 11.8,9.45,22.4,12.6 | M1@11.8,11 2.4OP; M2@22.4,11 2.4OP
  X3 | 中区联系过道 | Cross passage middle | corridor | 53.2,9.45,63.2,12.6 | M3@53.2,11 2.4OP; M4@63.2,11 2.4OP
  X5 | 东区联系过道 | Cross passage east | corridor | 70,9.45,80,12.6 | M4@70,11 2.4OP; M5@80,11 2.4OP

  V1 | 楼梯通道A1 | Stair passage A1 | corridor | 0,29.4,3.8,33.6 | ST@1.9,29.4 2.4OP
  SA1 | 封闭楼梯A1 | Enclosed stair A1 | stair | 0,33.6,3.8,42 | V1@1.9,33.6 1.8FB
  V2 | 楼梯通道A2 | Stair passage A2 | corridor | 16.8,29.4,20.5,33.6 | ST@18.65,29.4 2.4OP
  SA2 | 封闭楼梯A2 | Enclosed stair A2 | stair | 16.8,33.6,20.5,42 | V2@18.65,33.6 1.8FB
  NC | 北走道 | North corridor | corridor | 20.5,33.6,59.2,36.4 | SA2@20.5,34.7 1.4FB
  V3 | 北通道 | Link passage | corridor | 30.8,29.4,33.6,33.6 | ST@32.2,29.4 2.4OP; NC@32.2,33.6 2.4OP
  LF1 | 客梯兼病床梯1 | Lift 1 | lift-shaft | 33.6,29.4,35.7,32.2 | ST@34.65,29.4 1.2LD
  LF2 | 客梯兼病床梯2 | Lift 2 | lift-shaft | 35.7,29.4,37.8,32.2 | ST@36.75,29.4 1.2LD
  LF3 | 客梯兼病床梯3 | Lift 3 | lift-shaft | 37.8,29.4,39.9,32.2 | ST@38.85,29.4 1.2LD
  LF4 | 客梯兼病床梯4 | Lift 4 | lift-shaft | 39.9,29.4,42,32.2 | ST@40.95,29.4 1.2LD
  SH1 | 水暖电管井 | Risers | electrical | 33.6,32.2,42,33.6 | NC@37.8,33.6 0.9FC
  V4 | 楼梯通道A3 | Stair passage A3 | corridor | 59.2,29.4,63,33.6 | ST@61.1,29.4 2.4OP
  SA3 | 封闭楼梯A3 | Enclosed stair A3 | stair | 59.2,33.6,63,42 | V4@61.1,33.6 1.8FB; NC@59.2,34.7 1.4FB
  V5 | 楼梯通道A4 | Stair passage A4 | corridor | 80.2,29.4,84,33.6 | ST@82.1,29.4 2.4OP
  SA4 | 封闭楼梯A4 | Enclosed stair A4 | stair | 80.2,33.6,84,42 | V5@82.1,33.6 1.8FB
  W1 | 女卫生间 | WC female | toilet | 20.5,36.4,25.2,42 | NC@22.8,36.4 1.0S
  W2 | 男卫生间 | WC male | toilet | 25.2,36.4,29.4,42 | NC@27.3,36.4 1.0S
  W3 | 无障碍卫生间 | Accessible WC | toilet | 29.4,36.4,31.8,42 | NC@30.6,36.4 1.0S
  W4 | 清洁间 | Cleaner | cleaner | 31.8,36.4,33.6,42 | NC@32.7,36.4 0.8S
  AH | 空调机房 | Air-handling room | plant | 42,36.4,47,42 | NC@44.5,36.4 1.2FA
  EP | 配电间 | Electrical room | electrical | 47,36.4,50,42 | NC@48.5,36.4 0.9FA
`;

/** Whose rooms those are that no clinic has. */
export const CLINIC_KEEPERS: Readonly<Record<string, string>> = {
  GEN: 'SH1 AH EP W3',
  CLN: 'W4',
  EQP: 'LF1 LF2 LF3 LF4',
};
