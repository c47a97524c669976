// An empty desk says what will appear on it, and for whom it always stays empty, why.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Me } from '#workflows/contract/people-schemas.ts';
import type { IconName } from '../shell/icon.tsx';
import { homeOf, leadRole } from '../shell/me.ts';
import { Notice } from '../shell/notice.tsx';
import { useWords } from '../words/words.ts';

const special: Record<string, { key: string; icon: IconName }> = {
  auditor: { key: 'desk.emptyAuditor', icon: 'shield' },
  administrator: { key: 'desk.emptyAdministrator', icon: 'shield' },
  custodian: { key: 'desk.emptyCustodian', icon: 'shield' },
  respondent: { key: 'desk.emptyRespondent', icon: 'person' },
};

export function EmptyDesk({ me }: { me: Me }) {
  const { t } = useWords();
  const { key, icon } = special[leadRole(me)] ?? { key: 'desk.empty', icon: 'check' as const };
  return (
    <Notice icon={icon} title={t(key)} note={t(`${key}Note`)}>
      {homeOf(me) === '/board' && (
        <Button variant="default" renderRoot={(props) => <Link to="/board" {...props} />}>
          {t('desk.emptyBoard')}
        </Button>
      )}
    </Notice>
  );
}
