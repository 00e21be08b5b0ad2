import { useState, type ReactNode } from 'react';
import { displayName } from '../../../model/query/display-name';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { Variant } from '../../../model/schema/variant';
import { createVariantComparer } from '../../../session/design/variant-comparer';
import { createVariants } from '../../../session/design/variants';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { usePlan, useRecords } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { VariantComparison } from './variant-comparison';

const LONGEST = 200;

/** Ways of placing that are kept: each can be held against the present one, be brought back, or go. */
export function VariantSection(): ReactNode {
  const session = useSession();
  const variants = session.part(createVariants);
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const [name, setName] = useState<string | null>(null);
  if (!document) return null;
  const kept = entitiesIn(document.variants);
  const usual = t('variant.usual', { n: kept.length + 1 });
  return (
    <div className="design-fields">
      <p className="design-note">{t('variant.about')}</p>
      <TextField label={t('variant.name')} value={name ?? usual} longest={LONGEST} onChange={setName} />
      <Button
        icon="copy"
        onClick={() => {
          const said = (name ?? usual).trim();
          variants.keep(said === '' ? usual : said);
          setName(null);
        }}
      >
        {t('variant.keep')}
      </Button>
      {kept.length > 0 && (
        <ul className="variant-list">
          {kept.map((variant) => (
            <VariantItem key={variant.id} variant={variant} />
          ))}
        </ul>
      )}
    </div>
  );
}

function VariantItem({ variant }: { readonly variant: Variant }): ReactNode {
  const session = useSession();
  const variants = session.part(createVariants);
  const { part, state } = usePartState(createVariantComparer);
  const { t, language } = useText();
  const readable = useRecords((records) => records.keeper !== null);
  const open = state.of === variant.id;
  const units = variant.extinguishers.reduce((sum, { count }) => sum + count, 0);
  return (
    <li className="variant">
      <TextField
        label={t('variant.name')}
        value={displayName(variant.name, language) ?? ''}
        placeholder={t('variant.unnamed')}
        longest={LONGEST}
        onChange={(name) => variants.rename(variant.id, name)}
      />
      <span className="design-note">
        {t('variant.points', { points: variant.extinguishers.length, units })}
      </span>
      <div className="variant-actions">
        <Button aria-expanded={open} onClick={() => (open ? part.close() : part.compare(variant.id))}>
          {t(open ? 'variant.close' : 'variant.compare')}
        </Button>
        <Button
          icon="undo"
          disabled={!readable}
          title={t('variant.bring-hint')}
          onClick={() => variants.bring(variant.id)}
        >
          {t('variant.bring')}
        </Button>
        <Button icon="trash" look="quiet" iconOnly onClick={() => variants.remove(variant.id)}>
          {t('variant.remove')}
        </Button>
      </div>
      {!readable && <p className="design-note">{t('variant.no-records')}</p>}
      {open && <VariantComparison variant={variant} />}
    </li>
  );
}
