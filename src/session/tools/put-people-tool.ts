import type { SessionContext } from '../session-context';
import type { PlanPoint } from '../state/plan-point';
import type { Sketch, SketchTone } from '../state/sketch-state';
import type { Tool } from './tool';

const OWNER = 'put-people';

/** Corners of a body seen from above, as it is drawn under the pointer. */
const CORNERS = 24;

interface People {
  /** Of who would be put there, metres. */
  readonly radius: number;
  /** Can somebody stand there? */
  canPut(place: PlanPoint): boolean;
  /** Puts somebody there; false where nobody can stand. */
  put(place: PlanPoint): boolean;
  putAtCentre(): void;
}

/** Each click puts a person on the floor; where nobody can stand is marked before and after. Enter puts one in the middle of the picture. */
export function putPeopleTool(
  { stores, tools, sketcher }: Pick<SessionContext, 'stores' | 'tools' | 'sketcher'>,
  people: People,
): Tool {
  const refuse = (refused: boolean): void => {
    const tool = stores.tool.getState();
    if (tool.kind === 'put-people' && tool.refused !== refused) tools.take({ kind: 'put-people', refused });
  };
  const show = (place: PlanPoint, refused: boolean): void => {
    refuse(refused);
    sketcher.draw(OWNER, bodySketch(place, people.radius, refused));
  };
  return {
    hover: ({ storey, x, y, touch }) => {
      const place = { storey, x, y };
      if (!touch) show(place, !people.canPut(place));
    },
    click: ({ storey, x, y }) => {
      const place = { storey, x, y };
      if (!people.put(place)) {
        show(place, true);
        return;
      }
      // Who was put there is drawn by now.
      refuse(false);
      sketcher.draw(OWNER, null);
    },
    key: ({ key }) => {
      if (key !== 'Enter') return false;
      people.putAtCentre();
      return true;
    },
    end: () => sketcher.draw(OWNER, null),
  };
}

/** A body on the floor, crossed out where it can't stand. */
export function bodySketch({ storey, x, y }: PlanPoint, radius: number, refused: boolean): Sketch {
  const tone: SketchTone = refused ? 'trouble' : 'accent';
  const ring = Array.from({ length: CORNERS }, (_, i) => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
  });
  return {
    areas: [{ storey, rings: [ring], tone }],
    lines: [{ storey, points: ring, closed: true, width: 2, tone }],
    ...(refused && { marks: [{ storey, x, y, shape: 'cross', tone }] }),
  };
}
