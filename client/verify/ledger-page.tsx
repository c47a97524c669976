// The record of proof, for anybody: whose log it is and under which key, how far it is signed, who watches it, what to keep of it, and how
// to check it without this page.
import { Button, CopyButton, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LedgerView } from '#workflows/contract/ledger-schemas.ts';
import { QrPicture } from '../account/qr-picture.tsx';
import { httpFetch } from '../api/http-fetch.ts';
import frame from '../reporter/reporter.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { clockTime, shortDay, wholeNumber } from '../words/dates.ts';
import { useWords } from '../words/words.ts';
import '../words/verify-words.ts';
import classes from './ledger.module.css';
import shared from './verify.module.css';
import { VerifyFrame } from './verify-frame.tsx';

/** The log is signed every few seconds. */
const freshMs = 10_000;

export function LedgerPage() {
  const { t } = useWords();
  usePageTitle(t('verify.ledger.title'));
  const ledger = useQuery({
    queryKey: ['ledger'],
    queryFn: async () => LedgerView.parse(await (await httpFetch('/api/ledger/about')).json()),
    refetchInterval: freshMs,
  });
  return (
    <VerifyFrame>
      <h1 className={frame.title}>{t('verify.ledger.title')}</h1>
      <p className={frame.lead}>{t('verify.ledger.lead')}</p>
      {ledger.data ? (
        <About view={ledger.data} />
      ) : ledger.isError ? (
        <p className={shared.asked} data-unknown role="alert">
          {t('verify.ledger.failed')}{' '}
          <Button variant="subtle" onClick={() => void ledger.refetch()}>
            {t('verify.ledger.retry')}
          </Button>
        </p>
      ) : (
        <Skeleton height={420} mt={20} aria-label={t('verify.ledger.loading')} />
      )}
    </VerifyFrame>
  );
}

function About({ view }: { view: LedgerView }) {
  const { t, locale } = useWords();
  const { size, at, origin, key } = view;
  return (
    <>
      <dl className={classes.figures}>
        <div>
          <dt>{t('verify.ledger.size')}</dt>
          <dd>{size === null ? t('verify.ledger.nothing') : wholeNumber(size, locale)}</dd>
        </div>
        <div>
          <dt>{t('verify.ledger.at')}</dt>
          <dd>{at ? <Instant at={at} /> : '–'}</dd>
        </div>
      </dl>
      <section className={shared.section}>
        <h2>{t('verify.ledger.key')}</h2>
        <p>{t('verify.ledger.keyHelp')}</p>
        <div className={classes.key}>
          <div>
            <p className={classes.whose}>
              {t('verify.ledger.whose')} <strong>{origin}</strong>
            </p>
            <code className={classes.code}>{key}</code>
            <CopyButton value={key}>
              {({ copied, copy }) => (
                <Button variant="default" className={classes.act} onClick={copy}>
                  {t(copied ? 'verify.ledger.copied' : 'verify.ledger.copy')}
                </Button>
              )}
            </CopyButton>
          </div>
          <QrPicture text={key} label={t('verify.ledger.qr')} className={classes.qr} />
        </div>
      </section>
      <Witnesses witnesses={view.witnesses} />
      <section className={shared.section}>
        <h2>{t('verify.ledger.take')}</h2>
        <p>{t('verify.ledger.takeHelp')}</p>
        <ul className={classes.files}>
          <Take path="checkpoint" name="checkpoint.txt" words={t('verify.ledger.checkpoint')} />
          {view.witnesses.some((one) => one.size !== null) && (
            <Take
              path="checkpoint?cosigned=1"
              name="checkpoint-cosigned.txt"
              words={t('verify.ledger.cosigned')}
            />
          )}
          <Take path="key" name="key.txt" words={t('verify.ledger.keyFile')} />
        </ul>
      </section>
      <ByYourself view={view} />
    </>
  );
}

function Witnesses({ witnesses }: Pick<LedgerView, 'witnesses'>) {
  const { t, locale } = useWords();
  return (
    <section className={shared.section}>
      <h2>{t('verify.ledger.witnesses')}</h2>
      <p>{t(witnesses.length > 0 ? 'verify.ledger.witnessesHelp' : 'verify.ledger.noWitness')}</p>
      {witnesses.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('verify.ledger.name')}</th>
              <th scope="col">{t('verify.ledger.sawSize')}</th>
              <th scope="col">{t('verify.ledger.sawAt')}</th>
            </tr>
          </thead>
          <tbody>
            {witnesses.map(({ name, key, size, at }) => (
              <tr key={name}>
                <td>
                  {name}
                  <code className={classes.code}>{key}</code>
                </td>
                <td>{size === null ? t('verify.ledger.notYet') : wholeNumber(size, locale)}</td>
                <td>{at ? <Instant at={at} /> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Take({ path, name, words }: { path: string; name: string; words: string }) {
  return (
    <li>
      <a href={`/api/ledger/${path}`} download={name}>
        {words}
      </a>
    </li>
  );
}

function ByYourself({ view: { key } }: { view: LedgerView }) {
  const { t } = useWords();
  const { origin } = window.location;
  const steps = {
    document: `npx duecourse verify decision.pdf --proof decision.proof.json --key ${key}`,
    log: `npx duecourse verify ${origin} --key ${key}`,
    since: `npx duecourse verify ${origin} --since checkpoint.txt`,
    witness: `npm run witness -- --log ${key} --dir witness`,
  } as const;
  return (
    <section className={shared.section}>
      <h2>{t('verify.ledger.self')}</h2>
      {(['document', 'log', 'since', 'witness'] as const).map((step) => (
        <div key={step} className={classes.step}>
          <p>{t(`verify.ledger.steps.${step}`)}</p>
          <code className={classes.code}>{steps[step]}</code>
        </div>
      ))}
    </section>
  );
}

function Instant({ at }: { at: string }) {
  const { locale } = useWords();
  return (
    <time dateTime={at}>
      {clockTime(at, locale)}, {shortDay(at, new Date().toISOString(), locale)}
    </time>
  );
}
