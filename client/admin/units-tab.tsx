// Units as a tree with the head of each, whose duty prevention is.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { UnitNode } from '#workflows/contract/settings-schemas.ts';
import { orpc } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import classes from './admin.module.css';
import type { Act } from './admin-dialog.tsx';
import { Loaded } from './loaded.tsx';
import type { Begin } from './use-act.ts';

export function UnitsTab({ begin }: { begin: Begin }) {
  const { t } = useWords();
  const units = useQuery(orpc.settings.units.queryOptions());
  return (
    <>
      <p className={classes.faint}>{t('admin.units.note')}</p>
      <Loaded query={units}>{(all) => <Branch units={all} parentId={null} begin={begin} />}</Loaded>
    </>
  );
}

type BranchProps = { units: readonly UnitNode[]; parentId: string | null; begin: Begin };

function Branch({ units, parentId, begin }: BranchProps) {
  const here = units.filter((unit) => unit.parentId === parentId);
  if (here.length === 0) return null;
  return (
    <ul className={classes.tree}>
      {here.map((unit) => (
        <li key={unit.id}>
          <Unit unit={unit} begin={begin} />
          <Branch units={units} parentId={unit.id} begin={begin} />
        </li>
      ))}
    </ul>
  );
}

function Unit({ unit, begin }: { unit: UnitNode; begin: Begin }) {
  const { t, locale } = useWords();
  const { id, code, name, nameEn, parentId, head, people } = unit;
  const shown = (locale === 'en' && nameEn) || name;
  const act = (type: string, more: Pick<Act, 'initial'> = {}) =>
    begin({ type, about: shown, preset: { unitId: id }, ...more });
  const named = (words: string) => ({ 'aria-label': `${words}: ${shown}`, children: words });
  return (
    <div className={classes.grant}>
      <span className={classes.main}>
        <strong>{shown}</strong>
        <span className={classes.faint}>
          {code} · {t('admin.units.people', { count: people })}
        </span>
        <span className={head ? undefined : classes.bad}>
          {head ? t('admin.units.head', { name: head.name }) : t('admin.units.noHead')}
        </span>
      </span>
      <span className={classes.acts}>
        <Button
          {...{ size: 'xs', variant: 'default', ...named(t('admin.units.appointHead')) }}
          onClick={() => act('settings.appointHead')}
        />
        <Button
          {...{ size: 'xs', variant: 'default', ...named(t('admin.units.rename')) }}
          onClick={() => act('settings.renameUnit', { initial: { name, nameEn: nameEn ?? '' } })}
        />
        {parentId !== null && (
          <Button
            {...{ size: 'xs', variant: 'default', ...named(t('admin.units.move')) }}
            onClick={() => act('settings.moveUnit')}
          />
        )}
        <Button
          {...{ size: 'xs', variant: 'default', ...named(t('admin.units.add')) }}
          onClick={() => begin({ type: 'settings.addUnit', about: shown, preset: { parentId: id } })}
        />
      </span>
    </div>
  );
}
