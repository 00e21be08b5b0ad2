import { extinguisherFindingsZh } from './extinguisher-findings.zh';
import { fireDesignZh } from './fire-design.zh';

/** What is said only by parts of the page that load when somebody wants them. */
export const lateZh = { ...fireDesignZh, ...extinguisherFindingsZh } as const;
