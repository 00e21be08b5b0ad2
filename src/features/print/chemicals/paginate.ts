/** What stands on a page one below the other and is never cut. Millimetres. */
export interface Block {
  readonly height: number;
  /** It says what the next one is about, and is never the last of its page. */
  readonly leads: boolean;
}

interface Room {
  /** Left for blocks on the first page, and on each after it. */
  readonly first: number;
  readonly next: number;
}

/**
 * Blocks by pages, in their order: as many as there is room for. The first page may have none, where what stands above leaves no
 * room; what is higher than a whole page has one of its own. O(blocks).
 */
export function paginate<B extends Block>(
  blocks: readonly B[],
  { first, next }: Room,
): readonly (readonly B[])[] {
  const pages: B[][] = [[]];
  let left = first;
  for (let at = 0; at < blocks.length;) {
    let end = at;
    while (blocks[end]!.leads && end + 1 < blocks.length) end++;
    const run = blocks.slice(at, end + 1);
    const height = run.reduce((sum, block) => sum + block.height, 0);
    const page = pages.at(-1)!;
    const isFresh = page.length === 0 && pages.length > 1;
    if (height > left && !isFresh) {
      pages.push([...run]);
      left = next - height;
    } else {
      page.push(...run);
      left -= height;
    }
    at = end + 1;
  }
  return pages;
}
