import type { CameraCode } from '../../analyses/cameras/result';
import type { MessageParams } from '../../base/message';
import type { Say } from '../catalogue';
import type { Formats } from '../formats';
import { num, text } from '../param-text';
import { wordsZh } from './words.zh';

/** What each finding about cameras says, and what there is to be done about it. */
export type CameraFindingWords = Readonly<Record<CameraCode | `${CameraCode}.do`, Say<MessageParams>>>;

const WORDS: Readonly<Record<string, unknown>> = wordsZh;
const use = (p: MessageParams): string => {
  const found = WORDS[`use.${text(p['use'])}`];
  return typeof found === 'string' ? found : text(p['use']);
};
/** The room by name where that is told, else what it is for. */
const room = (p: MessageParams): string => (typeof p['room'] === 'string' ? p['room'] : use(p));
const LEVELS: Readonly<Record<string, string>> = {
  overview: '概览',
  outline: '轮廓',
  discern: '察别',
  perceive: '感知',
  characterise: '特征',
  validate: '核验',
  scrutinise: '细察',
};
const level = (p: MessageParams, f: Formats): string =>
  `${LEVELS[text(p['level'])] ?? text(p['level'])}（${f.number(num(p['density']))} px/m）`;
const PARTS: Readonly<Record<string, string>> = {
  inside: '室内',
  door: '门口',
  counter: '窗口',
  'outer-door': '对外出入口',
  'unit-door': '单元出入口',
  'lift-door': '电梯门',
};
const part = (p: MessageParams): string => PARTS[text(p['part'])] ?? text(p['part']);
/** How many there are, told where there is more than one. */
const spots = (p: MessageParams, f: Formats): string =>
  num(p['spots']) > 1 ? `（${f.number(num(p['spots']))} 处，最大 ${f.area(num(p['largest']))}）` : '';
/** `（3 处）` where a finding is of several doorways. */
const doors = (p: MessageParams, f: Formats): string =>
  num(p['doors']) > 1 ? `（${f.number(num(p['doors']))} 处）` : '';
const height = (p: MessageParams, f: Formats): string =>
  num(p['height']) === 0 ? '地面' : `${f.metres(num(p['height']))} 高处`;
const WHY: Readonly<Record<string, string>> = {
  'no-angle': '视场角为 0',
  'too-wide': '直线镜头的视场角不可能达到 180°',
  'no-pixels': '像素数为 0',
};
/** Boxes of the picture in per cent. */
const masks = (p: MessageParams, f: Formats): string => {
  const boxes = text(p['masks'])
    .split('|')
    .filter((box) => box !== '' && box !== '–')
    .map((box) => box.split(' ').map(Number))
    .map(
      ([, left = 0, top = 0, right = 0, bottom = 0]) =>
        `左 ${f.percent(left)} 上 ${f.percent(top)} 至右 ${f.percent(right)} 下 ${f.percent(bottom)}`,
    );
  return boxes.length === 0 ? '' : `（画面${boxes.join('；')}）`;
};

export const cameraFindingsZh: CameraFindingWords = {
  'camera.none': (p, f) =>
    `平面图里没有摄像机：${f.number(num(p['rooms']))} 间应看到的房间共 ${f.area(num(p['area']))} 无监控`,
  'camera.none.do': '把现有摄像机画到图上，或布置摄像机。',
  'camera.forbidden-place': (p) =>
    `${room(p)}内装有摄像机：${p['by'] === 'law' ? '法规禁止' : '属他人隐私场所'}`,
  'camera.forbidden-place.do': '立即停用并拆除；非本单位安装的，须立即报告公安机关，先不要自行处置。',
  'camera.sees-forbidden': (p, f) => `画面中可见${room(p)}内 ${f.area(num(p['area']))}`,
  'camera.sees-forbidden.do': (p, f) => `加隐私遮挡${masks(p, f)}，或转开摄像机；被遮挡处按看不见计。`,
  'camera.key-place-unseen': (p) =>
    p['part'] === 'inside' ? `重点部位${use(p)}：室内无监控` : `重点部位${use(p)}：室内和门口均无监控`,
  'camera.key-place-unseen.do': (p) =>
    p['part'] === 'inside' ? '在室内加装摄像机，照到门口和存放处。' : '在门口加装摄像机，照清进出人员面部。',
  'camera.blind-spot': (p, f) =>
    `${use(p)}：${f.area(num(p['area']))} 中 ${f.area(num(p['unseen']))} 为监控盲区${spots(p, f)}，${height(p, f)}看不到`,
  'camera.blind-spot.do': '加装摄像机，或调整现有摄像机的位置、朝向和俯角。',
  'camera.below-density': (p, f) =>
    p['part'] === 'inside'
      ? `${use(p)}：${f.area(num(p['unseen']))} 看得见但不够清，应达${level(p, f)}${spots(p, f)}`
      : `${use(p)}${part(p)}${doors(p, f)}：仅 ${f.number(num(p['reached']))} px/m，应达${level(p, f)}`,
  'camera.below-density.do': '换更窄的镜头或更高像素的摄像机，或装近一些。',
  'camera.doorway-unseen': (p, f) =>
    `${use(p)}${part(p)}${doors(p, f)}：进出的人在 ${f.metres(num(p['height']))} 高处没有摄像机看到`,
  'camera.doorway-unseen.do': (p, f) => `加装正对门口的摄像机，应达${level(p, f)}。`,
  'camera.face-angle': (p, f) =>
    `${use(p)}${part(p)}${doors(p, f)}：像素够（${f.number(num(p['reached']))} px/m），但俯角或侧角过大，看不清正脸`,
  'camera.face-angle.do': '把摄像机装低些、退远些，正对进来的人。',
  'camera.lift-car-unseen': '电梯轿厢内没有能看到地面的摄像机',
  'camera.lift-car-unseen.do': '在轿厢顶角装摄像机，画面覆盖全部轿厢并叠加楼层。',
  'camera.retention': (p, f) =>
    `${f.number(num(p['cameras']))} 台摄像机的录像只保存 ${f.number(num(p['kept']))} 天，应不少于 ${f.number(num(p['days']))} 天`,
  'camera.retention.do': '扩充存储或调整码率，保存期满后再删除。',
  'camera.retention-unknown': (p, f) => `${f.number(num(p['cameras']))} 台摄像机未填录像保存天数`,
  'camera.retention-unknown.do': (p, f) => `查录像机设置并填写；应不少于 ${f.number(num(p['days']))} 天。`,
  'camera.optics-unknown': '镜头或像素数未填：看到哪里无法计算，按看不见计',
  'camera.optics-unknown.do': '按铭牌或说明书填写水平视场角和像素数，或选择型号。',
  'camera.no-picture': (p) => `没有画面：${WHY[text(p['why'])] ?? text(p['why'])}`,
  'camera.no-picture.do': '按说明书改正镜头和像素数。',
  'camera.outside': '装在建筑物和场地之外',
  'camera.outside.do': '移到实际位置，或改正所在楼层。',
  'camera.in-wall': '装在墙体或柱子里面：什么也看不到',
  'camera.in-wall.do': '移到墙面或柱面上，或改正安装高度。',
  'camera.above-ceiling': '装得比吊顶还高：什么也看不到',
  'camera.above-ceiling.do': '改正安装高度，或改正房间净高。',
  'camera.sees-nothing': '画面里没有本层任何地面（朝向吊顶、墙面或被挡住）',
  'camera.sees-nothing.do': '改正朝向和俯角，或移开遮挡物。',
};
