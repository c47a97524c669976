// Begins a recommendation: from the list, or from what recurs, which then stands in the form already.
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { findPreventionCommand } from '#workflows/prevention/prevention-states.ts';
import { useIssueRecommendation } from '../api/send-recommendation-command.ts';
import { findPack } from '../case/pack-of-case.ts';
import { useWords } from '../words/words.ts';
import classes from './prevention.module.css';
import { RecommendationDialog } from './recommendation-dialog.tsx';

export function IssueButton({ family, about }: { family?: string; about?: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const issue = useIssueRecommendation();
  const navigate = useNavigate();
  const provision = findPack(undefined)?.provisions.find(({ code }) => code.split('-')[0] === family)?.code;
  return (
    <>
      <Button
        data-command="prevention.issue"
        className={family ? classes.here : undefined}
        variant={family ? 'default' : 'filled'}
        aria-label={about ? t('prevention.issueAbout', { about }) : undefined}
        onClick={() => setOpen(true)}
      >
        {t('prevention.issue')}
      </Button>
      <RecommendationDialog
        command={isOpen ? findPreventionCommand('prevention.issue') : undefined}
        initial={family ? { basis: 'pattern', ...(provision ? { provision } : {}) } : undefined}
        send={async (payload) => {
          const { id } = await issue.mutateAsync({ type: 'prevention.issue', payload });
          void navigate({ to: '/recommendations/$recommendationId', params: { recommendationId: id } });
        }}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
