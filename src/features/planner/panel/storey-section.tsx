import type { ReactNode } from 'react';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { useText } from '../../../session/react/use-text';
import { Section } from '../../../ui/section';
import { CoverageExport } from './coverage-export';
import { SpaceTable } from './space-table';
import { StoreyTable } from './storey-table';

/** The figures of each storey and room; nothing while none is known: the headline tells how far that is. */
export function StoreySection(): ReactNode {
  const { t } = useText();
  const known = useSlowCoverage().storeys.size > 0;
  if (!known) return null;
  return (
    <Section title={t('coverage.by-storey')}>
      <StoreyTable />
      <SpaceTable />
      <CoverageExport />
    </Section>
  );
}
