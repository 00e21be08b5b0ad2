import { assert, present } from '../../../base/assert';
import { cellsOf } from '../../drafting/cells-of';
import { minuteOf, at, day } from './calendar';
import { spot, type CampusIndex } from './campus-index';
import { departmentId, HUANG, MAI, paper, personId, SHI } from './hands';
import type { Journal } from './journal';

/**
 * code | kind | from – to | given back (`-` = not yet) | place | rooms that it closes (`-` = none) | contractor (`-` = own
 * people) | work | measures
 */
const PERMITS = `
pipe-weld      | hot-work         | 02-18 13:30 – 02-18 16:30 | 02-18 17:10 | B1-G FPR       | -            | - | 喷淋泵房管道补焊 | 清理可燃物，灭火器两具，专人看守
cable-tray     | closed-passage   | 03-11 08:00 – 03-12 18:00 | 03-12 17:20 | B-L05 33.6,7.2 | -            | 青禾机电安装（虚构） | B-L05 南走道桥架整改，占用半幅通道 | 保留 1.4 m 通道，引导牌
kitchen-duct   | system-shutdown  | 04-23 21:00 – 04-24 05:00 | 04-24 04:40 | E-L01 32,8     | E-L01 32,8   | 青禾烟道清洗（虚构） | 厨房烟道清洗，灭火系统停用 | 停火断气，值守
north-fence    | construction     | 04-24 08:00 – 05-06 18:00 | 05-06 17:00 | SITE 100,209   | -            | 青禾市政（虚构） | 北环路雨水管改造围挡 | 不得占用消防车道
tank-clean     | confined-space   | 05-20 09:00 – 05-20 17:00 | 05-20 16:10 | C-R 16,13      | C-R 16,13    | 青禾水务（虚构） | 屋顶水箱清洗 | 先通风、再检测、后作业
facade-lamp    | work-at-height   | 06-05 08:30 – 06-05 17:30 | 06-05 17:00 | SITE 112,200   | -            | 青禾亮化（虚构） | 住院楼外墙灯检修 | 地面警戒，避开登高场地
vip-renovation | construction     | 07-01 08:00 – 07-31 18:00 | 07-31 16:40 | C-L12 60,3     | C-L12 60,3; C-L12 64.8,3 | 青禾装饰（虚构） | L12 东区病房翻新 | 防尘隔断，保留走道与出口，动火另批
stair-paint    | closed-passage   | 08-12 20:00 – 08-13 05:00 | 08-13 04:30 | A-L03 1.8,38   | A-L03 1.8,38 | - | SA1 楼梯刷漆，L03 段夜间封闭 | 门诊停诊后进行，改走 SA2
sprinkler-stop | system-shutdown  | 09-03 22:00 – 09-04 04:00 | 09-04 03:20 | C-L07 20,9.2   | -            | - | L07 喷淋支管更换，关闭水流指示器 | 加派巡查，恢复后放水试验
h5-refit       | construction     | 11-18 08:00 – 12-03 18:00 | 12-03 17:30 | A-L04 H5       | A-L04 H5     | 青禾装饰（虚构） | H5 诊室改造 | 动火审批，完工恢复喷头
roof-cooling   | construction     | 12-08 08:00 – 2026-01-31 18:00 | - | B-R 25,13     | -            | 青禾机电安装（虚构） | 医技楼屋面冷却塔更换 | 屋面不得搭建板房、不得留宿
lab-weld       | hot-work         | 12-30 13:00 – 12-30 17:00 | - | E-L01 24,24    | -            | - | 维修间货架焊接 | 撤离气瓶，专人看守
ramp-joint     | closed-passage   | 12-30 22:00 – 2026-01-02 06:00 | - | B1-G 84.3,38 | B1-G 84.3,38 | 青禾市政（虚构） | 东坡道伸缩缝修补，封闭东坡道 | 车辆改走西坡道，引导
`;

const KINDS = [
  'hot-work',
  'closed-passage',
  'system-shutdown',
  'confined-space',
  'work-at-height',
  'construction',
] as const;

/** Leave is given so long before the work, minutes. */
const AHEAD = 16 * 60;

const instant = (text: string) => {
  const [date = '', clock = ''] = text.trim().split(' ');
  return { date: day(date), minute: minuteOf(clock) };
};

/** Works of the year: what they closed and when, some of them running still, one overrun. Throws on places off the plan. */
export function recordPermits(journal: Journal, campus: CampusIndex): void {
  for (const line of PERMITS.trim().split('\n')) {
    const [
      code = '',
      named = '',
      span = '',
      back = '',
      place = '',
      closed = '',
      by = '',
      work = '',
      measures = '',
    ] = cellsOf(line);
    const kind = present(
      KINDS.find((each) => each === named),
      `kind of work: ${line}`,
    );
    const [from, to] = span.split(' – ').map(instant);
    assert(from !== undefined && to !== undefined, 'no span', line);
    const rooms = closed === '-' ? [] : closed.split(';').map((text) => spot(text.trim()));
    const id = `permit_2025-${code}`;
    journal.write(SHI, at(from.date, from.minute - AHEAD), 'permit.issued', id, {
      kind,
      work,
      place: campus.place(spot(place)),
      department: departmentId('GEN'),
      contractor: by === '-' ? null : by,
      from: at(from.date, from.minute),
      to: at(to.date, to.minute),
      closes: { openings: [], spaces: rooms.map((room) => campus.place(room).space ?? '').filter(Boolean) },
      disables: [],
      approvedBy: personId('du-zhongming'),
      watcher: kind === 'hot-work' ? MAI.person : null,
      measures,
      evidence: [paper(`permit-${code}`)],
    });
    if (back === '-') continue;
    const given = instant(back);
    journal.write(HUANG, at(given.date, given.minute), 'permit.ended', id, {
      endCheck: true,
      note: '现场清理完毕，复查无异常',
      evidence: [],
    });
  }
}
