/**
 * Rooms of A-L01: the paediatric wing in the west, the outpatient hall under the atrium, the emergency department in the
 * east, the medical street between them and the rooms, lifts and stairs in the north. Other than the programme has it:
 *
 * - Stairs are 3.7 and 3.8 m wide (3.6 m would leave lanes of 1.55 m), and their neighbours that much narrower.
 * - SA1 and SA4 are left at the floor landing beside their outer wall, not in the middle of their flights. SA2 and SA3
 *   have a door where the programme has it: under the half landing, which the way under the upper flight leads to.
 * - The doors from the north corridor come to the floor landings, 0.3 m further south.
 */
export const GROUND_ROOMS = `
  ST | 医疗主街 | Medical street | corridor | 0,25.2,63,29.4 | OUT@0,27.3 2.4D
  HALL | 门诊大厅（中庭） | Outpatient hall (atrium) | outpatient-hall | 16.8,8.4,63,12.6 + 25.2,12.6,50.4,25.2 | ST@37.8,25.2 12.0OP
  VES | 主入口门斗 | Main entrance vestibule | lobby | 33.6,0,42,8.4 | OUT@36.4,0 1.8AS; OUT@39.2,0 1.8AS; OUT@34.4,0 1.4D; OUT@41.2,0 1.4D; HALL@37.8,8.4 6.0OP
  SHOP | 便利店 | Convenience shop | shop | 16.8,0,25.2,8.4 | HALL@21,8.4 1.8D
  GUIDE | 导诊与轮椅租借 | Guidance & wheelchair hire | reception | 25.2,0,33.6,8.4 | HALL@29.4,8.4 2.4OP
  INS | 医保办公室 | Health-insurance office | office | 42,0,50.4,8.4 | HALL@46.2,8.4 1.0S
  BANK | 银行与自助区 | Bank & self-service | shop | 50.4,0,56.7,8.4 | HALL@53.55,8.4 1.8D
  SEC | 安检与保卫值班室 | Security check & duty room | security | 56.7,0,63,8.4 | HALL@59.85,8.4 1.0S
  CASH | 挂号收费处 | Registration & cashier | cashier | 16.8,12.6,25.2,21 | HALL@25.2,16.8 1.0SEC
  VAULT | 财务金库与票据室 | Cash room | finance | 16.8,21,25.2,25.2 | CASH@21,21 1.0SEC
  PHA | 门诊药房 | Outpatient pharmacy | pharmacy | 50.4,12.6,58.8,25.2 | ST@54.6,25.2 1.2SEC; HALL@54,12.6 1.0SEC
  PHN | 麻精药品室 | Controlled-drug room | drug-safe | 58.8,12.6,63,16.8 | PHA@58.8,14.7 0.9SEC
  PHS | 药房二级库 | Pharmacy store | pharmacy-store | 58.8,16.8,63,25.2 | PHA@58.8,21 1.2S

  PW | 儿科候诊厅 | Paediatric waiting | waiting | 5,0,11.8,25.2 | OUT@8.4,0 1.8AS; ST@8.4,25.2 2.4FB*
  P1 | 儿科预检分诊 | Paediatric triage | reception | 0,0,5,3.3 | PW@5,1.65 1.0S
  P2 | 儿科诊室1 | Paediatric consulting 1 | consulting | 0,3.3,5,6.2 | PW@5,4.75 1.0S
  P3 | 儿科诊室2 | Paediatric consulting 2 | consulting | 0,6.2,5,9.55 | PW@5,7.875 1.0S
  P4 | 儿科诊室3 | Paediatric consulting 3 | consulting | 0,9.55,5,12.55 | PW@5,11.05 1.0S
  P5 | 儿科诊室4 | Paediatric consulting 4 | consulting | 0,12.55,5,15.95 | PW@5,14.25 1.0S
  P6 | 儿科诊室5 | Paediatric consulting 5 | consulting | 0,15.95,5,18.9 | PW@5,17.425 1.0S
  P7 | 儿科诊室6 | Paediatric consulting 6 | consulting | 0,18.9,5,21.9 | PW@5,20.4 1.0S
  P8 | 雾化室 | Nebuliser room | treatment | 0,21.9,5,25.2 | PW@5,23.55 1.0S
  Q1 | 儿科挂号收费 | Paediatric registration | cashier | 11.8,0,16.8,3.25 | PW@11.8,1.625 1.0S
  Q2 | 儿科药房 | Paediatric pharmacy | pharmacy | 11.8,3.25,16.8,6.3 | PW@11.8,4.775 1.0S
  Q3 | 儿科诊室7 | Paediatric consulting 7 | consulting | 11.8,6.3,16.8,9.3 | PW@11.8,7.8 1.0S
  Q4 | 儿科诊室8 | Paediatric consulting 8 | consulting | 11.8,9.3,16.8,12.65 | PW@11.8,10.975 1.0S
  Q5 | 儿科诊室9 | Paediatric consulting 9 | consulting | 11.8,12.65,16.8,16 | PW@11.8,14.325 1.0S
  Q6 | 儿科诊室10 | Paediatric consulting 10 | consulting | 11.8,16,16.8,18.85 | PW@11.8,17.425 1.0S
  Q7 | 儿科抢救室 | Paediatric resuscitation | resuscitation | 11.8,18.85,16.8,21.95 | PW@11.8,20.4 1.4D
  Q8 | 儿科卫生间 | Paediatric WC | toilet | 11.8,21.95,16.8,25.2 | PW@11.8,23.575 1.0S

  V1 | 楼梯通道A1 | Stair passage A1 | corridor | 0,29.4,3.8,33.6 | ST@1.9,29.4 2.4OP
  SA1 | 封闭楼梯A1 | Enclosed stair A1 | stair | 0,33.6,3.8,42 | V1@1.9,33.6 1.8FB; OUT@0,34.7 1.4D
  INF | 儿童输液厅 | Paediatric infusion hall | infusion | 3.8,29.4,16.8,36.4 | ST@6,29.4 1.8D; ST@14.4,29.4 1.8D
  IN1 | 配液室 | IV preparation | treatment | 3.8,36.4,7.6,42 | INF@5.7,36.4 1.0S
  IN2 | 输液护士站 | Infusion nurse base | nurse-station | 7.6,36.4,11.2,42 | INF@9.4,36.4 1.8OP
  IN3 | 母婴室 | Baby-feeding room | nursing-room | 11.2,36.4,13.8,42 | INF@12.5,36.4 0.9S
  IN4 | 输液物资库 | Infusion store | store | 13.8,36.4,16.8,42 | INF@15.3,36.4 0.9S
  V2 | 楼梯通道A2 | Stair passage A2 | corridor | 16.8,29.4,20.5,33.6 | ST@18.65,29.4 2.4OP
  SA2 | 封闭楼梯A2 | Enclosed stair A2 | stair | 16.8,33.6,20.5,42 | V2@18.65,33.6 1.8FB; OUT@18.6,42 1.4D
  NC | 北走道 | North corridor | corridor | 20.5,33.6,59.2,36.4 | SA2@20.5,34.7 1.4FB
  V3 | 北通道 | Link passage | corridor | 30.8,29.4,33.6,33.6 | ST@32.2,29.4 2.4OP; NC@32.2,33.6 2.4OP
  R1 | 心电图室1 | ECG 1 | exam | 20.5,29.4,25.2,33.6 | ST@22.8,29.4 1.0S
  R2 | 采血处 | Blood collection | treatment | 25.2,29.4,30.8,33.6 | ST@28,29.4 3.0OP
  LF1 | 客梯兼病床梯1 | Lift 1 | lift-shaft | 33.6,29.4,35.7,32.2 | ST@34.65,29.4 1.2LD
  LF2 | 客梯兼病床梯2 | Lift 2 | lift-shaft | 35.7,29.4,37.8,32.2 | ST@36.75,29.4 1.2LD
  LF3 | 客梯兼病床梯3 | Lift 3 | lift-shaft | 37.8,29.4,39.9,32.2 | ST@38.85,29.4 1.2LD
  LF4 | 客梯兼病床梯4 | Lift 4 | lift-shaft | 39.9,29.4,42,32.2 | ST@40.95,29.4 1.2LD
  SH1 | 水暖电管井 | Risers | electrical | 33.6,32.2,42,33.6 | NC@37.8,33.6 0.9FC
  R3 | 检验收样窗口 | Specimen reception | laboratory | 42,29.4,48.2,33.6 | ST@45.1,29.4 1.2S; NC@45.1,33.6 1.0S
  R4 | 心电图室2 | ECG 2 | exam | 48.2,29.4,53,33.6 | ST@50.6,29.4 1.0S
  R5 | 门诊综合服务中心 | Patient service centre | reception | 53,29.4,59.2,33.6 | ST@56.1,29.4 1.8D
  W1 | 女卫生间 | WC female | toilet | 20.5,36.4,25.2,42 | NC@22.8,36.4 1.0S
  W2 | 男卫生间 | WC male | toilet | 25.2,36.4,29.4,42 | NC@27.3,36.4 1.0S
  W3 | 无障碍卫生间 | Accessible WC | toilet | 29.4,36.4,31.8,42 | NC@30.6,36.4 1.0S
  W4 | 清洁间 | Cleaner | cleaner | 31.8,36.4,33.6,42 | NC@32.7,36.4 0.8S
  LAB | 门诊检验室 | Outpatient laboratory | laboratory | 33.6,36.4,38.2,42 | NC@35.9,36.4 1.2S
  BR | 连廊前厅 | Link lobby to B | lobby | 38.2,36.4,42,42 | NC@40.1,36.4 2.4OP; AB-L01.LINK@39.9,42 2.4FA*
  AH | 空调机房 | Air-handling room | plant | 42,36.4,47,42 | NC@44.5,36.4 1.2FA
  EP | 配电间 | Electrical room | electrical | 47,36.4,50,42 | NC@48.5,36.4 0.9FA
  OF | 门诊办公室 | Outpatient office | office | 50,36.4,55,42 | NC@52.5,36.4 0.9S
  POL | 警务室 | Police room | security | 55,36.4,59.2,42 | NC@57.1,36.4 0.9S
  V4 | 楼梯通道A3 | Stair passage A3 | corridor | 59.2,29.4,63,33.6 | ST@61.1,29.4 2.4OP
  SA3 | 封闭楼梯A3 | Enclosed stair A3 | stair | 59.2,33.6,63,42 | V4@61.1,33.6 1.8FB; NC@59.2,34.7 1.4FB; OUT@61.2,42 1.4D

  EC1 | 急诊北走道 | Emergency corridor N | corridor | 63,25.2,84,29.4 | ST@63,27.3 3.0FA*; OUT@84,27.3 2.4AS
  EC2 | 急诊南走道 | Emergency corridor S | corridor | 63,8.4,84,11.2 | OUT@84,9.8 1.8D; HALL@63,9.8 1.8FA
  EH | 急诊大厅 | Emergency hall | emergency | 70,11.2,84,25.2 | EC1@77,25.2 8.0OP; EC2@77,11.2 8.0OP; OUT@84,18.2 3.0AS
  E1 | 急诊收费药房 | Emergency cashier & pharmacy | pharmacy | 63,11.2,70,14.7 | EH@70,12.95 1.2S
  E2 | 急诊外科诊室 | Emergency surgery consulting | consulting | 63,14.7,70,18 | EH@70,16.35 1.2S
  E3 | 急诊内科诊室 | Emergency medicine consulting | consulting | 63,18,70,21.7 | EH@70,19.85 1.2S
  E4 | 急诊预检分诊台 | Emergency triage | nurse-station | 63,21.7,70,25.2 | EH@70,23.45 1.2S
  RES | 抢救大厅 | Resuscitation hall | resuscitation | 70,0,84,8.4 | EC2@77,8.4 1.8AS; OUT@84,4.2 1.8AS
  DEB | 清创手术室 | Minor theatre | treatment | 63,0,70,8.4 | EC2@66.5,8.4 1.5D; RES@70,4.2 1.4D
  EUS | 急诊超声室 | Emergency ultrasound | ultrasound | 63,29.4,67.2,33.6 | EC1@65.1,29.4 1.2S
  OBS | 留观病房 | Observation ward | observation | 67.2,29.4,80.2,37.8 + 74.2,37.8,77.2,42 | EC1@69.6,29.4 1.4D; EC1@78,29.4 1.4D
  EIV | 急诊治疗配液室 | Emergency treatment room | treatment | 63,33.6,67.2,42 | OBS@67.2,35.7 1.2S
  EW | 留观卫生间 | Observation WC | toilet | 67.2,37.8,70.2,42 | OBS@68.7,37.8 1.0S
  EN | 留观护士站 | Observation nurse base | nurse-station | 70.2,37.8,74.2,42 | OBS@72.2,37.8 1.2OP
  ED | 急诊污洗间 | Emergency dirty utility | dirty-utility | 77.2,37.8,80.2,42 | OBS@78.7,37.8 1.0S
  V5 | 楼梯通道A4 | Stair passage A4 | corridor | 80.2,29.4,84,33.6 | EC1@82.1,29.4 2.4OP
  SA4 | 封闭楼梯A4 | Enclosed stair A4 | stair | 80.2,33.6,84,42 | V5@82.1,33.6 1.8FB; OUT@84,34.7 1.4D
`;

/** Whose rooms they are, where it isn't the outpatient department. */
export const GROUND_DEPARTMENTS: Readonly<Record<string, string>> = {
  PED: 'PW P1 P2 P3 P4 P5 P6 P7 P8 Q3 Q4 Q5 Q6 Q7 Q8 INF IN1 IN2 IN3 IN4',
  FIN: 'CASH VAULT Q1 INS',
  PHA: 'PHA PHN PHS Q2 E1',
  LAB: 'R2 R3 LAB',
  SEC: 'SEC POL',
  GEN: 'SHOP BANK SH1 AH EP W3 BR',
  CLN: 'W4',
  EQP: 'LF1 LF2 LF3 LF4',
  ER: 'EC1 EC2 EH E2 E3 E4 RES DEB OBS EIV EW EN ED',
  US: 'EUS',
};
