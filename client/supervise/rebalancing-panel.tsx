// A rebalancing tried before it is done: whose cases go to whom, the loads before and after, and of each case whether the
// hand-over is allowed. Done, it is one ordinary command a case, with a result a row.
import { Button, Checkbox, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Rebalancing, TriedCase } from '#workflows/contract/supervise-schemas.ts';
import { Loaded } from '../admin/loaded.tsx';
import { orpc } from '../api/api.ts';
import panel from '../case/tabs/panel.module.css';
import { useWords } from '../words/words.ts';
import { stateWords } from '../words/words-of-procedure.ts';
import { LoadChange } from './load-change.tsx';
import classes from './supervise.module.css';
import { type HandOver, useHandOvers } from './use-hand-overs.ts';

type Props = {
  giver: string;
  taker: string | null;
  onTaker: (id: string) => void;
  onClose: () => void;
};

export function RebalancingPanel({ giver, taker, onTaker, onClose }: Props) {
  const { t } = useWords();
  const tried = useQuery(
    orpc.supervise.rebalancing.queryOptions({
      input: { from: giver, ...(taker ? { to: taker } : {}) },
      staleTime: 0,
      placeholderData: (before) => before,
    }),
  );
  return (
    <section className={classes.section} data-open aria-labelledby="rebalancing">
      <div className={classes.head}>
        <div>
          <h2 id="rebalancing" className={classes.heading}>
            {t('supervise.try.title', { name: tried.data?.from.name ?? '' })}
          </h2>
          <p className={classes.note}>{t('supervise.try.note')}</p>
        </div>
        <Button variant="default" size="xs" className={classes.act} onClick={onClose}>
          {t('supervise.try.close')}
        </Button>
      </div>
      <Loaded query={tried}>{(data) => <Trial rebalancing={data} taker={taker} onTaker={onTaker} />}</Loaded>
    </section>
  );
}

type TrialProps = { rebalancing: Rebalancing; taker: string | null; onTaker: (id: string) => void };

function Trial({ rebalancing: { from, candidates, cases }, taker, onTaker }: TrialProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');
  const { results, send, isSending } = useHandOvers();
  const to = candidates.find(({ id }) => id === taker);
  const moving = cases.filter(({ id, allowed }) => allowed && chosen.has(id));
  const toggle = (id: string) =>
    setChosen((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  return (
    <>
      <div className={classes.fields}>
        <Select
          label={t('supervise.try.to')}
          placeholder={t('supervise.try.choose')}
          searchable
          data={candidates.flatMap(({ id, name, open }) =>
            id ? [{ value: id, label: t('supervise.try.candidate', { name, count: open }) }] : [],
          )}
          value={taker}
          onChange={(id) => id && onTaker(id)}
        />
      </div>
      {to && <LoadChange from={from} to={to} moving={moving} />}
      <ul className={classes.tried}>
        {cases.map((one) => (
          <Row
            key={one.id}
            one={one}
            result={results.get(one.id)}
            isChosen={chosen.has(one.id)}
            onToggle={() => toggle(one.id)}
          />
        ))}
        {[...results].flatMap(([id, { ref, words }]) =>
          cases.some((one) => one.id === id) ? [] : [<Done key={id} gone={{ ref, words }} />],
        )}
      </ul>
      {to && (
        <form
          className={classes.send}
          onSubmit={(event) => {
            event.preventDefault();
            if (taker)
              void send(moving, { investigatorId: taker, handover: note }).then(() => setChosen(new Set()));
          }}
        >
          <Textarea
            label={t('supervise.try.handover')}
            description={t('supervise.try.handoverHelp')}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button type="submit" loading={isSending} disabled={moving.length === 0 || note.trim() === ''}>
            {t('supervise.try.do', { count: moving.length, name: to.name })}
          </Button>
        </form>
      )}
    </>
  );
}

/** What has changed hands is no longer among the cases of this person. */
function Done({ gone: { ref, words } }: { gone: { ref: string; words: string } }) {
  return (
    <li>
      <span className={classes.ref}>{ref}</span>
      <span role="status" className={classes.verdict}>
        {words}
      </span>
    </li>
  );
}

type RowProps = {
  one: TriedCase;
  result: HandOver | undefined;
  isChosen: boolean;
  onToggle: () => void;
};

function Row({ one, result, isChosen, onToggle }: RowProps) {
  const { t, locale } = useWords();
  const { id, ref, unit, state, allowed, reason, article } = one;
  return (
    <li data-allowed={allowed ?? undefined}>
      <Checkbox
        checked={isChosen && allowed === true}
        disabled={allowed !== true || result?.done === true}
        onChange={onToggle}
        label={ref}
        aria-label={t('supervise.try.case', { ref })}
      />
      <span>
        <Link to="/cases/$caseId" params={{ caseId: id }} className={classes.ref}>
          {t('supervise.try.open', { ref })}
        </Link>
        <span className={panel.faint}>
          {unit.name} · {stateWords(state)[locale]}
        </span>
      </span>
      <span role={result ? 'status' : undefined} className={classes.verdict}>
        {result ? result.words : verdict()}
      </span>
    </li>
  );

  function verdict(): string {
    if (allowed === null) return t('supervise.try.choosePerson');
    if (allowed) return t('supervise.try.allowed');
    return article ? t('supervise.try.refused', { reason, article }) : (reason ?? t('supervise.try.gone'));
  }
}
