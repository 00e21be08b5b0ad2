import type { AnyCatalogue } from '../catalogue';

/** What the floor says of how far it is to safety. */
export const egressTintZh = {
  'egress-tint.title-exit': '到最近安全出口',
  'egress-tint.title-open': '到室外',
  'egress-tint.title-rolling-exit': (p: { who: string }) => `${p.who}：到本层安全处`,
  'egress-tint.title-rolling-open': (p: { who: string }) => `${p.who}：到室外，不走楼梯`,
  'egress-tint.goer-wheelchair': '轮椅',
  'egress-tint.goer-bed': '病床',
  'egress-tint.safe': '安全处：室外、相邻防火分区、避难间；不走楼梯，也不停在前室和电梯厅',
  'egress-tint.rolled': (p: { width: string }) =>
    `有人推着走，净宽至少 ${p.width} 处才过得去，不走楼梯；按图上的墙和物品核对转弯余地。时间不含准备和回来接下一位。`,
  'egress-tint.first-time': '第一次要量全部楼面的净宽，需要几秒到十几秒。',
  'egress-tint.looks': '楼面颜色表示',
  'egress-tint.look-metres': '距离',
  'egress-tint.look-seconds': '时间',
  'egress-tint.look-exit': '出口',
  'egress-tint.metres': '行走距离，m',
  'egress-tint.seconds': '行走时间，秒',
  'egress-tint.pushed': '按一张床或一台轮椅推行，不排队、不含准备',
  'egress-tint.alone': '按一个人独自走，不排队、不含准备；疏散完毕时间见“各层疏散”',
  'egress-tint.exit': '每处楼面走哪个出口',
  'egress-tint.lines': (p: { step: string }) => `每 ${p.step} 一条线`,
  'egress-tint.seconds-of': (p: { seconds: string }) => `${p.seconds} 秒`,
  'egress-tint.farthest': (p: { value: string }) => `最远约 ${p.value}`,
  'egress-tint.beyond': (p: { limit: string }) => `全程超过 ${p.limit}`,
  'egress-tint.within': (p: { limit: string }) => `全程没有超过 ${p.limit} 的地方`,
  'egress-tint.limit-one': (p: { limit: string }) => `规范的通常上限：${p.limit}`,
  'egress-tint.judging': '按所选规范的问题正在核对',
  'egress-tint.limit-two': (p: { inRoom: string; between: string }) =>
    `规范通常上限：房间内 ${p.inRoom}＋房门到出口 ${p.between}`,
  'egress-tint.too-long': (p: { rooms: number }) =>
    `${p.rooms} 间超限：限值分别按房间内和房门到出口核对，见“问题”`,
  'egress-tint.no-way': '无路可走',
  'egress-tint.no-way-for': (p: { who: string }) => `${p.who}无路可走`,
  'egress-tint.no-way-of': (p: { area: string }) => `无路可走 ${p.area}`,
  'egress-tint.stairs-alone': (p: { area: string }) => `只有楼梯可走 ${p.area}`,
  'egress-tint.too-narrow': (p: { who: string; area: string | null; width: string }) =>
    `人能走，${p.who}过不去（窄于 ${p.width}，或转不过弯）${p.area === null ? '' : ` ${p.area}`}`,
  'egress-tint.beds': (p: { stuck: number; rooms: number }) =>
    p.stuck === 0
      ? `有床位的 ${p.rooms} 间，病床都出得去`
      : `有床位的 ${p.rooms} 间中 ${p.stuck} 间病床出不去`,
  'egress-tint.leads-across': '不走楼梯到不了室外：先看到相邻防火分区或避难间的路（选“本层安全出口”）。',
  'egress-tint.leads-down': (p: { lifts: number }) =>
    p.lifts > 0 ? `下楼可用疏散电梯，本层停 ${p.lifts} 部。` : '本层没有疏散电梯，下楼要靠人抬。',
  'egress-tint.stale': '正在更新',
  'egress-tint.waiting': '正在计算',
  'egress-tint.exits': '本层的出口',
  'egress-tint.badges': '绿色号：出口；灰色号：走它的楼面',
  'egress-tint.stair-not': (p: { who: string }) => `楼梯，${p.who}不走`,
  'egress-tint.none': '本层没有可用的出口',
  'egress-tint.share': (p: { share: string; area: string }) => `${p.share}，${p.area}`,
  'egress-tint.people': (p: { persons: string }) => `${p.persons} 人`,
  'egress-tint.kind-final': '直通室外',
  'egress-tint.kind-stair': '楼梯间',
  'egress-tint.kind-open-stair': '敞开楼梯',
  'egress-tint.kind-compartment': '相邻防火分区',
  'egress-tint.kind-ground': '室外地面',
  'egress-tint.kind-refuge': '避难间',
  'egress-tint.shut-what-if': '假设关上',
  'egress-tint.shut-always': '全天上锁',
  'egress-tint.shut-hour': '此时上锁',
  'egress-tint.leads-nowhere': '走不出去',
  'egress-tint.open-stairs': (p: { who: string }) =>
    `到室外：只有楼梯可走，${p.who}出不去。以下是到本层安全处：`,
  'egress-tint.open-narrow': (p: { who: string }) => `到室外：路太窄，${p.who}过不去。以下是到本层安全处：`,
  'egress-tint.stuck': (p: { who: string }) => `床位房间：${p.who}出得去吗`,
  'egress-tint.stuck-none': (p: { rooms: number; who: string; open: boolean }) =>
    `本层 ${p.rooms} 间有床位的房间，${p.who}都能到${p.open ? '室外' : '本层安全处'}。`,
  'egress-tint.stuck-count': (p: { stuck: number; rooms: number }) => `${p.stuck}／${p.rooms} 间出不去`,
  'egress-tint.stuck-stairs': '只有楼梯可走',
  'egress-tint.stuck-narrow': '太窄，点开看卡在哪里',
  'egress-tint.stuck-nobody': '谁也无路可走',
  'egress-tint.narrow-exit': '太窄',
  'egress-tint.rung-findings': (p: { count: number }) => `${p.count} 项问题`,
  'egress-tint.rung-good': '未发现问题',
  'egress-tint.rung-none': '没有要疏散的房间',
  'egress-tint.summary': (p: {
    storey: string;
    spaces: number;
    exits: string;
    ways: string;
    found: string;
  }) => `${p.storey}，看疏散：${p.spaces} 个空间，${p.exits}。${p.ways}${p.found}。`,
  'egress-tint.summary-exits': (p: { exits: number; open: number }) =>
    `${p.exits} 个安全出口，其中 ${p.open} 个可以走出去`,
  'egress-tint.summary-rolling-exits': (p: { who: string; exits: number }) =>
    p.exits > 0 ? `${p.who}能用 ${p.exits} 个出口` : `没有${p.who}能用的出口`,
  'egress-tint.summary-farthest': (p: { room: string; metres: string; time: string; open: boolean }) =>
    `离${p.open ? '室外' : '安全出口'}最远处在“${p.room}”，约 ${p.metres}，步行约 ${p.time}。`,
  'egress-tint.summary-rolling': (p: {
    who: string;
    room: string;
    metres: string;
    time: string;
    open: boolean;
  }) => `${p.who}离${p.open ? '室外' : '本层安全处'}最远处在“${p.room}”，约 ${p.metres}，推行约 ${p.time}。`,
  'egress-tint.summary-beds': (p: { stuck: number; rooms: number }) =>
    p.stuck === 0
      ? `有床位的 ${p.rooms} 间，病床都出得去。`
      : `有床位的 ${p.rooms} 间中 ${p.stuck} 间病床出不去。`,
  'egress-tint.summary-hindered': (p: { who: string; stairs: string | null; narrow: string | null }) =>
    [
      ...(p.stairs === null ? [] : [`${p.stairs} 楼面只有楼梯，${p.who}出不去。`]),
      ...(p.narrow === null ? [] : [`${p.narrow} 楼面太窄，${p.who}出不去。`]),
    ].join(''),
  'egress-tint.moved': (p: { away: string }) => `这里太窄，从 ${p.away} 外放得下的地方起`,
  'egress-tint.bar-nobody': '这里谁也没有路可走。',
  'egress-tint.bar-stairs': (p: { who: string }) => `${p.who}没有路：只能走楼梯。`,
  'egress-tint.bar-rooms': (p: { who: string }) => `${p.who}没有路：够宽的路要穿过别的房间。`,
  'egress-tint.bar-door': (p: { who: string; door: string; width: string; needed: string }) =>
    `${p.who}没有路：最宽的一条被“${p.door}”卡住，净宽 ${p.width}，需要 ${p.needed}。`,
  'egress-tint.bar-gap': (p: { who: string; where: string; width: string; needed: string }) =>
    `${p.who}没有路：最宽的一条在${p.where}只有 ${p.width} 宽，需要 ${p.needed}。`,
  'egress-tint.bar-tight': (p: {
    who: string;
    door: string | null;
    where: string;
    room: string | null;
    needed: string | null;
  }) =>
    `${p.who}没有路：在${p.door === null ? p.where : `“${p.door}”`}转不过弯${p.room === null || p.needed === null ? '' : `，对面净深 ${p.room}，需要 ${p.needed}`}。`,
  'egress-tint.summary-no-way': (p: { area: string }) => `${p.area} 楼面无路可走。`,
} as const satisfies AnyCatalogue;
