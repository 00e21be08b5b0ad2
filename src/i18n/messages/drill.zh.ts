import type { AnyCatalogue } from '../catalogue';

const time = (seconds: number): string => {
  const whole = Math.max(1, Math.round(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return minutes === 0 ? `${rest} 秒` : `${minutes} 分 ${rest} 秒`;
};

/** Ways out. */
export const drillZh = {
  'hint.drill.1': '点一下楼面任意位置，就画出走到室外的路线、长度和步行时间。',
  'hint.drill.2': '选“关门 / 开门”，点门把它关上，看路线怎样改变；面板写明哪扇门最要紧。',
  'hint.drill.3': '在顶栏选时刻（如 02:00），看夜间锁门后的路线；“最远处”列出各层最长的路线。',

  'drill.time': ({ seconds }: { seconds: number }) => time(seconds),
  'drill.tool': '点击楼面时',
  'drill.tool-way': '疏散路线',
  'drill.tool-shut': '关门 / 开门',
  'drill.from-centre': '从画面中央出发',
  'drill.clear': '清除路线',

  'drill.empty-title': '从哪里疏散？',
  'drill.empty-text': '在图上点一下任意位置，画出走到室外的最短路线：走楼梯，不乘电梯。',
  'drill.empty-room': '也可以选本层的房间：',
  'drill.room': '房间',
  'drill.from-room': '从房间中央出发',
  'drill.other-start': '换一个起点',

  'drill.working': '正在求路线…',
  'drill.walking': '正在准备行走面',
  'drill.failed': '没有算出来。',
  'drill.retry': '重试',

  'drill.from': ({ place, storey }: { place: string; storey: string }) => `从 ${storey} ${place} 出发`,
  'drill.from-outside-rooms': '房间以外的位置',
  'drill.length': '路线长度',
  'drill.walking-time': '步行时间',
  'drill.to': ({ exit }: { exit: string }) => `到 ${exit}`,
  'drill.said': ({ length, time, exit }: { length: string; time: string; exit: string }) =>
    `路线 ${length}，步行 ${time}，到 ${exit}`,
  'drill.beside': ({ gap }: { gap: string }) => `点击处不是可行走的地面，从旁边 ${gap} 处的地面算起。`,
  'drill.open': '这里已在室外。',
  'drill.off-floor': ({ gap }: { gap: string }) => `这里没有可行走的地面，最近的在 ${gap} 外。`,
  'drill.no-floor': '本层没有可行走的地面。',
  'drill.from-nearest': '从最近的地面出发',
  'drill.no-way': '走不出去',
  'drill.no-way-barred': '这些门关着或锁着，挡住了最短的路线：',
  'drill.no-way-even-open': '即使所有门都打开，平面图上也没有通到室外的路。请检查门和楼梯是否画全。',
  'drill.locks-both-sides': '锁着的门按两面都打不开计算：平面图没有写明哪些锁从里面不用钥匙就能打开。',

  'drill.walker': '谁来走',
  'drill.walker-adult': '成人',
  'drill.walker-patient': '能走的病人',
  'drill.walker-stick': '拄拐者',
  'drill.assumption': '只算步行：不含反应和准备，不含排队拥挤，不乘电梯；坡道按平地计。',
  'drill.speeds': '步行速度与出处',
  'drill.speed-level': '平地',
  'drill.speed-stairs-down': '下楼梯',
  'drill.speed-stairs-up': '上楼梯',
  'drill.speed': ({ on, speed }: { on: string; speed: string }) => `${on} ${speed} m/s`,
  'drill.source': ({ standard, edition, clause }: { standard: string; edition: string; clause: string }) =>
    `${standard}（${edition}），${clause}`,

  'drill.matters': '最要紧的门',
  'drill.matters-working': '正在逐一试着关上每扇门…',
  'drill.matters-label': ({ door }: { door: string }) => `要紧的门：${door}`,
  'drill.matters-extra': ({ extra }: { extra: string }) => `关上它，路线要多走 ${extra}（图上虚线）。`,
  'drill.matters-cut': '关上它，就没有别的路可走。',
  'drill.matters-none': '关上其中任何一扇，都有一样长的路。',
  'drill.narrowest': '最窄处',
  'drill.narrowest-said': ({ door, width }: { door: string; width: string }) => `${door}，净宽 ${width}`,
  'drill.narrowest-unsaid': ({ door, width }: { door: string; width: string }) =>
    `${door}，洞口宽 ${width}（平面图没有写净宽）`,

  'drill.legend-way': '疏散路线',
  'drill.legend-second': '要紧的门关上后的路线',
  'drill.legend-barred': '门都打开时的路线',
  'drill.legend-shut': '关上的门',
  'drill.legend-locked': ({ hour }: { hour: string }) => `${hour} 锁着的门`,

  'drill.legs': '路线分段',
  'drill.leg-level': ({ storey }: { storey: string }) => `${storey} 平走`,
  'drill.leg-stairs-down': ({ stair, storey }: { stair: string; storey: string }) =>
    `${stair} 下到 ${storey}`,
  'drill.leg-stairs-up': ({ stair, storey }: { stair: string; storey: string }) => `${stair} 上到 ${storey}`,
  'drill.leg-ramp-down': ({ storey }: { storey: string }) => `坡道下到 ${storey}`,
  'drill.leg-ramp-up': ({ storey }: { storey: string }) => `坡道上到 ${storey}`,
  'drill.stair': '楼梯',
  'drill.onward': ({ storey, up }: { storey: string; up: boolean }) => `${up ? '↑' : '↓'} ${storey}`,

  'drill.doors': '经过的门',
  'drill.doors-none': '路上没有门。',
  'drill.door-between': ({ a, b }: { a: string; b: string }) => `${a} ↔ ${b}`,
  'drill.door-out': ({ room }: { room: string }) => `${room} → 室外`,
  'drill.exit-area': '出口区域',
  'drill.open-ground': '室外地面',
  'drill.effect-extra': ({ extra }: { extra: string }) => `关上多走 ${extra}`,
  'drill.effect-cut': '关上就走不出去',
  'drill.effect-none': '关上一样长',
  'drill.width': ({ width }: { width: string }) => `宽 ${width}`,
  'drill.shut-door': '关上',
  'drill.open-door': '打开',
  'drill.shut-this': ({ door }: { door: string }) => `关上 ${door}`,
  'drill.open-this': ({ door }: { door: string }) => `打开 ${door}`,
  'drill.only-found': '程序推断，图中尚未确认',
  'drill.go-to': ({ door }: { door: string }) => `看 ${door}`,

  'drill.shut': '关上的门',
  'drill.open-all': '全部打开',
  'drill.now-shut': ({ door }: { door: string }) => `已关上 ${door}`,
  'drill.now-open': ({ door }: { door: string }) => `已打开 ${door}`,

  'drill.locked': ({ storey }: { storey: string }) => `${storey} 锁着的门`,
  'drill.locked-at': ({ hour }: { hour: string }) => `时刻 ${hour}（在顶栏更改）`,
  'drill.no-hour': '没有选时刻，只有常年锁着的门算锁着。在顶栏选时刻，可看夜间。',
  'drill.locked-none': '这时本层没有锁着的门。',
  'drill.keys': ({ people }: { people: string }) => `钥匙：${people}`,
  'drill.keys-unknown': '没有写钥匙在谁那里',

  'drill.all-doors': ({ storey }: { storey: string }) => `${storey} 所有的门`,
  'drill.filter': '按房间名或编号筛选',
  'drill.filter-more': ({ count }: { count: number }) => `还有 ${count} 扇，请输入房间名或编号。`,
  'drill.filter-none': '没有这样的门。',

  'drill.worst': '最远处',
  'drill.worst-text': '各层走到室外最长的路线；点楼层，从那里出发。',
  'drill.worst-working': '正在求各层最长的路线…',
  'drill.worst-storey': '楼层',
  'drill.worst-length': '最长',
  'drill.worst-time': '步行',
  'drill.worst-place': '在哪里',
  'drill.worst-from': ({ storey }: { storey: string }) => `从 ${storey} 最远处出发`,
  'drill.without-way': ({ area }: { area: string }) => `${area} 走不出去`,
  'drill.without-way-rooms': ({ count }: { count: number }) => `走不出去的房间（${count}）`,
  'drill.all-storeys': '显示全部楼层',
  'drill.own-storeys': '只显示本楼',
  'drill.csv': '导出 CSV',
  'drill.csv-name': '最长疏散路线',
  'drill.csv-building': '楼栋',
  'drill.csv-without': '走不出去的面积（m²）',
  'drill.csv-length': '最长路线（m）',
  'drill.csv-seconds': ({ who }: { who: string }) => `步行时间（s，${who}）`,
} satisfies AnyCatalogue;
