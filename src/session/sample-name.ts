/** Built-in plans by name; the first one is what the page opens with. */
export const SAMPLES = ['demo', 'small-ward'] as const;
export type SampleName = (typeof SAMPLES)[number];

export const isSample = (name: string | null): name is SampleName => SAMPLES.some((each) => each === name);
