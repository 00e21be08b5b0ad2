import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Spot } from '../support/hand';
import { steady } from '../support/steady';
import {
  button,
  closeSheet,
  drawn,
  fileCommand,
  openSheet,
  pictureOf,
  undoAll,
  type Work,
} from '../support/ways';
import { corridorOf, spotOf } from './names-in-picture';

type Tool = 'pick' | 'wall' | 'door' | 'split';

/** Floor of the sample ward's corridor, m². */
export const CORRIDOR_AREA = 108;

/** From the middle of the corridor to a point that lies well within it, CSS pixels. */
const ACROSS = 20;

/** Metres east, between the doors of two rooms on either side. */
const CLEAR_OF_DOORS = '16.2';

/** Two metres along the middle of the corridor, metres east and north. */
const MIDDLE_WALL = [
  ['20', '9.2'],
  ['22', '9.2'],
] as const;

export const panelOf = ({ page, text }: Work): Locator =>
  page.getByRole('complementary', { name: text.t('role.panel-editor') });

async function savedText(work: Work): Promise<string> {
  const [download] = await Promise.all([
    work.page.waitForEvent('download'),
    fileCommand(work, work.text.t('action.save-wardtwin')),
  ]);
  return readFile(await download.path(), 'utf8');
}

export async function areaOf(work: Work): Promise<number> {
  const begins = work.text.t('mend.area', { area: '' }).trim();
  const said = await panelOf(work)
    .getByText(new RegExp(`^${begins}\\s[\\d,.]+`))
    .innerText();
  return Number(/[\d,.]+/.exec(said)?.[0].replaceAll(',', ''));
}

/** Takes a tool in hand: from the row of tools, or from the menu that a phone has in its place. */
async function takeTool(work: Work, name: Tool): Promise<void> {
  const { page, hand, text } = work;
  const word = text.t(`mend.tool-${name}`);
  const row = page.getByRole('group', { name: text.t('mend.tools') });
  if (await row.isVisible()) return hand.press(row.getByRole('button', { name: word, exact: true }));
  await hand.press(button(work, text.t('mend.tools')));
  return hand.press(page.getByRole('menuitemradio', { name: word, exact: true }));
}

export async function unfold(work: Work, title: string): Promise<void> {
  const line = panelOf(work).getByText(title, { exact: true }).locator('xpath=ancestor-or-self::summary');
  if ((await line.locator('xpath=..').getAttribute('open')) === null) await work.hand.press(line);
}

/** Chooses a room without pointing at it; the picture goes there. */
export async function chooseRoom(work: Work, label: string): Promise<void> {
  await openSheet(work);
  await unfold(work, work.text.t('mend.choose'));
  await work.hand.choose(
    panelOf(work).getByRole('combobox', { name: work.text.t('mend.choose-space'), exact: true }),
    label,
  );
}

/** Presses on the button that shows more of less, until a finger can tell a corridor from its doors. */
const CLOSER = { desk: 2, tablet: 3, phone: 4 } as const;

async function goCloser(work: Work): Promise<void> {
  for (let i = 0; i < CLOSER[work.way.size]; i++)
    await work.hand.press(button(work, work.text.t('scene-view.zoom-in')));
  await steady(work.page);
}

/** The corridor is shown in the panel. */
async function selectCorridor(work: Work, at: Spot | null): Promise<void> {
  if (at === null) return chooseRoom(work, corridorOf(work));
  await takeTool(work, 'pick');
  await work.hand.point(at);
  return openSheet(work);
}

/** Cuts it where no door is on either side; the part that was cut off is shown in the panel. */
export async function splitCorridor(work: Work, at: Spot | null): Promise<void> {
  const { hand, text } = work;
  const panel = panelOf(work);
  if (at === null) {
    await unfold(work, text.t('mend.split'));
    for (const end of ['mend.split-from', 'mend.split-to'] as const) {
      const point = panel.getByRole('group', { name: text.t(end), exact: true });
      await hand.enter(point.getByRole('textbox', { name: text.t('mend.x'), exact: true }), CLEAR_OF_DOORS);
    }
    return hand.press(panel.getByRole('button', { name: text.t('mend.cut'), exact: true }));
  }
  await closeSheet(work);
  await takeTool(work, 'split');
  const back = button(work, text.t('mend.step-back'));
  // A cut that runs into a door is refused: then it is drawn a bit farther on.
  for (const aside of [0, -1, 1, -2, 2, -3, 3]) {
    const x = at.x + aside * 1.5 * ACROSS;
    await hand.point({ x, y: at.y - ACROSS });
    await hand.point({ x, y: at.y + ACROSS });
    await hand.press(button(work, text.t('mend.cut')).last());
    await drawn(work.page);
    if (!(await back.isVisible())) return openSheet(work);
    for (let i = 0; i < 2; i++) await hand.press(back);
  }
  throw new Error('no place of the corridor can be cut');
}

async function buildWall(work: Work, at: Spot | null): Promise<void> {
  const { hand, text } = work;
  if (at === null) {
    await unfold(work, text.t('mend.by-numbers'));
    for (const [index, [x, y]] of MIDDLE_WALL.entries()) {
      const point = panelOf(work).getByRole('group', { name: text.t('mend.point', { index: index + 1 }) });
      await hand.enter(point.getByRole('textbox', { name: text.t('mend.x'), exact: true }), x);
      await hand.enter(point.getByRole('textbox', { name: text.t('mend.y'), exact: true }), y);
    }
    return hand.press(panelOf(work).getByRole('button', { name: text.t('mend.build'), exact: true }));
  }
  await closeSheet(work);
  await takeTool(work, 'wall');
  await hand.point({ ...at, x: at.x - 2 * ACROSS });
  await hand.point({ ...at, x: at.x + 2 * ACROSS });
  return hand.press(button(work, text.t('mend.build')));
}

/** What makes it one again: the other part is called as before, or by what it is used for. */
export function mergeWithRest(work: Work, use: string): Locator {
  const other = `(?:${corridorOf(work)}|${use})`;
  const name = new RegExp(`^${work.text.t('mend.merge-with', { space: other })}$`);
  return panelOf(work).getByRole('button', { name });
}

/** Puts a door into the wall that has just been built; without pointing, where the middle of the picture is. */
async function placeDoor(work: Work, at: Spot | null): Promise<void> {
  const { hand, text } = work;
  await takeTool(work, 'door');
  return at ? hand.point(at) : hand.press(button(work, text.t('mend.place-at-centre')));
}

/**
 * Somebody mends an imported plan: a room's use, a cut, an opening found, a merge, a wall, a door in it, an exit, a door
 * removed; then takes all of it back, to the byte.
 */
export async function mendPlan(work: Work): Promise<void> {
  const { page, text, hand } = work;
  const { t } = text;
  const panel = panelOf(work);
  await pictureOf(work).getByText(corridorOf(work), { exact: true }).first().waitFor();
  await steady(page);
  if (hand.means !== 'keys') await goCloser(work);
  // Nothing that is pointed at from here on moves the picture.
  const at = hand.means === 'keys' ? null : await spotOf(work, corridorOf(work));
  const before = await savedText(work);

  await selectCorridor(work, at);
  await expect.poll(() => areaOf(work)).toBe(CORRIDOR_AREA);
  await hand.choose(panel.getByRole('combobox', { name: t('mend.use'), exact: true }), t('use.waiting'));
  await splitCorridor(work, at);
  await expect.poll(() => areaOf(work)).toBeLessThan(CORRIDOR_AREA - 10);
  await hand.press(panel.getByRole('button', { name: /^(?:确认|Accept) .+ ↔ .+/ }));
  await panel.getByText(t('mend.derived-left', { count: 0 }), { exact: true }).waitFor();
  await unfold(work, t('mend.merge'));
  await hand.press(mergeWithRest(work, t('use.waiting')));
  await expect.poll(() => areaOf(work)).toBe(CORRIDOR_AREA);

  await buildWall(work, at);
  await placeDoor(work, at);
  await openSheet(work);
  await panel.getByRole('radiogroup', { name: t('mend.final-exit') }).waitFor();
  const exit = panel.getByRole('radiogroup', { name: t('mend.final-exit') });
  await hand.press(exit.getByRole('radio', { name: t('mend.yes'), exact: true }));
  await hand.press(panel.getByRole('button', { name: t('mend.remove') }));
  await exit.waitFor({ state: 'detached' });

  expect(await savedText(work)).not.toBe(before);
  expect(await undoAll(work)).toBeGreaterThanOrEqual(7);
  expect(await savedText(work)).toBe(before);
}
