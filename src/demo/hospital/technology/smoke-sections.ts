import { boxAround, mm } from '../../drafting/boxes';
import { rectangle } from '../../drafting/rectilinear';
import type { Schedule } from '../../drafting/room-schedule';
import type { Door, Room, Zone } from '../../drafting/storey-plan';

/** Smoke screens hang from the ceiling at these x; no section is longer than 22.4 m. */
const SCREENS = [22.4, 44.8] as const;

const SECTIONS = [
  { suffix: 'W', code: 'SZ1', zh: '西', en: 'west' },
  { suffix: '', code: 'SZ2', zh: '中', en: 'centre' },
  { suffix: 'E', code: 'SZ3', zh: '东', en: 'east' },
] as const;

const sectionOf = (x: number): (typeof SECTIONS)[number] =>
  x < SCREENS[0] ? SECTIONS[0] : x < SCREENS[1] ? SECTIONS[1] : SECTIONS[2];

/** Code of the part of a cut corridor that lies at `x`. */
export const sectioned = (corridor: string, x: number): string => `${corridor}${sectionOf(x).suffix}`;

/**
 * Corridors along x, by code, each cut at the smoke screens into a west part `PSW`, a middle `PS` and an east part
 * `PSE`, joined by holes as wide as the corridor. Doors to it lead to the part that they lie at. O(rooms + doors).
 */
export function inSmokeSections({ rooms, doors }: Schedule, corridors: ReadonlySet<string>): Schedule {
  const parted = (room: Room): Room[] => {
    if (!corridors.has(room.code)) return [room];
    const [x0, y0, x1, y1] = boxAround(room.ring);
    const stops = [x0, ...SCREENS.filter((x) => x0 < x && x < x1), x1];
    return stops.slice(1).map((to, i): Room => {
      const from = stops[i] ?? x0;
      const { zh, en } = sectionOf((from + to) / 2);
      return {
        ...room,
        code: sectioned(room.code, (from + to) / 2),
        zh: `${room.zh}（${zh}）`,
        en: `${room.en} (${en})`,
        ring: rectangle(from, y0, to, y1),
      };
    });
  };
  const screens = rooms
    .filter(({ code }) => corridors.has(code))
    .flatMap(({ code, ring }): Door[] => {
      const [x0, y0, x1, y1] = boxAround(ring);
      return SCREENS.filter((x) => x0 < x && x < x1).map((x) => ({
        from: sectioned(code, x - 1),
        to: sectioned(code, x + 1),
        at: [x, mm((y0 + y1) / 2)],
        // From wall face to wall face.
        width: mm(y1 - y0 - 0.2),
        form: 'OP',
      }));
    });
  const part = (code: string, x: number): string => (corridors.has(code) ? sectioned(code, x) : code);
  return {
    rooms: rooms.flatMap(parted),
    doors: [
      ...doors.map((door): Door => ({
        ...door,
        from: part(door.from, door.at[0]),
        to: door.to === null ? null : part(door.to, door.at[0]),
      })),
      ...screens,
    ],
  };
}

/** Smoke zones of a storey whose corridors are cut at the screens: each room in that of its middle. */
export const smokeZones = (rooms: readonly Room[]): Zone[] =>
  SECTIONS.map((section) => ({
    code: section.code,
    zh: `${section.zh}部防烟分区`,
    en: `Smoke zone ${section.en}`,
    type: 'smoke' as const,
    rooms: rooms
      .filter(({ ring }) => {
        const [x0, , x1] = boxAround(ring);
        return sectionOf((x0 + x1) / 2) === section;
      })
      .map(({ code }) => code),
  }));
