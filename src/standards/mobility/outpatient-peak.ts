/** Of the ready scenario of an outpatient peak: people go as their visits end, over so many seconds. No source: this program's own. */
export const PEAK_SPREAD = 600;
