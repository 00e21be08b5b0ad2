/** What a tab tells the others. */
export interface TabNews {
  readonly kind: 'events' | 'drafts' | 'device' | 'documents';
  /** Whose records; empty = of any campus. */
  readonly campus: string;
}

export interface TabChannel {
  tell(news: TabNews): void;
  close(): void;
}

const isNews = (value: unknown): value is TabNews =>
  typeof value === 'object' && value !== null && 'kind' in value && 'campus' in value;

/** Tells other tabs of this page what was kept, and hears of theirs. Where there is no such channel, nobody hears. */
export function tabChannel(name: string, hear: (news: TabNews) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  });
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
