// Everything a running node is made of, put together once and handed down as one object. No container, no globals.
import { createSecretKey } from 'node:crypto';
import { appendGroups } from '#db/append-groups.ts';
import { openReader, type Reader, readerOver } from '#db/as-actor.ts';
import { encodeCursor, type FeedPlace } from '#db/cursor.ts';
import { type Lanes, openLanes } from '#db/lanes.ts';
import type { PreparedDatabase } from '#db/prepare-database.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import { atReplica, openReplicaReader } from '#db/replica-reader.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { VerifierKey } from '#workflows/ledger/signed-note.ts';
import { currentCalendar } from '#workflows/rules/calendars.ts';
import { openAccessTrace } from './access/access-trace.ts';
import { ballotKeyStore } from './ballots/ballot-keys.ts';
import { type Ballots, ballotsOf } from './ballots/ballots.ts';
import type { BoardSources } from './board/board-queries.ts';
import type { ViewSources } from './board/board-views.ts';
import { caseKeysOf } from './cases/case-keys.ts';
import type { CaseSources } from './cases/case-reading.ts';
import { oneAtATime } from './cases/one-at-a-time.ts';
import { warmHeads } from './cases/warm-heads.ts';
import type { WritePath } from './cases/write-path.ts';
import { systemClock } from './clock.ts';
import type { DocumentSources } from './documents/documents.ts';
import { openPress } from './documents/press.ts';
import type { DraftSources } from './drafts/drafts.ts';
import { type Evidence, openEvidence } from './evidence/evidence.ts';
import { type EvidenceSettings, evidenceDefaults } from './evidence/evidence-settings.ts';
import { type Ledger, ledgerOf } from './ledger/ledger.ts';
import { logKeyOf, type SigningKey } from './ledger/ledger-key.ts';
import { type FeedTail, openFeedTail } from './live/feed-tail.ts';
import type { NoticeSources } from './notify/own-notices.ts';
import { noPatience, type Patience } from './patience.ts';
import { type Auth, openAuth } from './people/auth.ts';
import { type Directory, openDirectory } from './people/directory.ts';
import { openSessions, type Sessions } from './people/sessions.ts';
import { openSingleSignOn, type SingleSignOn, type SingleSignOnSettings } from './people/single-sign-on.ts';
import { type Redactions, redactionsOf } from './redaction/redactions.ts';
import { type Custody, openCustody } from './reports/custody.ts';
import { type ReportFiles, reportFilesOf } from './reports/report-files.ts';
import { reportWorkOf } from './reports/report-work.ts';
import { type Reports, reportsOf } from './reports/reports.ts';
import type { SearchSources } from './search/dossier-search.ts';
import type { Secrets } from './secrets.ts';
import type { StandingSources } from './standing/standing-certificates.ts';
import type { TextSources } from './texts/case-texts.ts';

export type Services = {
  database: PreparedDatabase;
  secrets: Secrets;
  reader: Reader;
  feedLanes: Lanes;
  directory: Directory;
  auth: Auth;
  sessions: Sessions;
  /** The organisation's provider of single sign-on, where it has one. */
  sso: SingleSignOn | null;
  /** Of the product's own pages. */
  origins: readonly string[];
  feed: FeedTail;
  writePath: WritePath;
  appendLanes: Lanes;
  ballots: Ballots;
  reports: Reports;
  reportFiles: ReportFiles;
  custody: Custody;
  cases: CaseSources;
  drafts: DraftSources;
  evidence: Evidence;
  documents: DocumentSources;
  notices: NoticeSources;
  redactions: Redactions;
  texts: TextSources;
  standing: StandingSources;
  board: BoardSources;
  boardViews: ViewSources;
  search: SearchSources;
  ledger: Ledger;
  ledgerKey: SigningKey;
  close: () => Promise<void>;
};

export type ServiceOptions = {
  database: PreparedDatabase;
  secrets: Secrets;
  /** Rule pack of newly opened cases, such as `standard@2026.1`. */
  pack: string;
  /** Where the keys of secret ballots lie while they are open; nodes that serve the same cases share it. */
  ballotDir: string;
  /** Where files of evidence lie, and what limits there are where they are others than usual. */
  evidence?: Partial<EvidenceSettings>;
  origins: readonly string[];
  isSecure: boolean;
  /** Keys of the witnesses that this log is shown to. */
  watchers?: readonly VerifierKey[];
  demandsPurpose?: boolean;
  /** A replica of the database, for what is shown. */
  replicaUrl?: string | undefined;
  /** Whether this node sends letters. */
  sendsMail?: boolean;
  sso?: SingleSignOnSettings | null;
  /** Of a start, for a database that is slow to answer. */
  patiently?: Patience;
};

const nobody = '00000000-0000-0000-0000-000000000000';

export async function openServices(options: ServiceOptions): Promise<Services> {
  const {
    database,
    secrets,
    pack,
    ballotDir,
    origins,
    isSecure,
    demandsPurpose = false,
    replicaUrl,
    sendsMail = false,
    patiently = noPatience,
  } = options;
  const lanes = openLanes(database.appUrl, { size: 8, name: 'duecourse-write' });
  // What comes in while so many are under way leaves together.
  const appendLanes = openLanes(database.appUrl, { size: 4, name: 'duecourse-append' });
  const reader = openReader(database.appUrl, { size: 12, name: 'duecourse-read' });
  // What is shown may come from a replica; what a command is judged on does not.
  const shown = replicaUrl
    ? openReplicaReader(reader, openReader(atReplica(database.appUrl, replicaUrl), { size: 12 }))
    : reader;
  const feedLanes = openLanes(database.feedUrl, { size: 4, name: 'duecourse-feed' });
  const clock = systemClock();
  // A node whose own clock is off must not ask on the wrong day who holds which role.
  const { now } = await patiently(() => readHeadAsSystem(feedLanes, { streamId: nobody, commandId: null }));
  clock.correct(now);
  const directory = await patiently(() => openDirectory(feedLanes));
  const auth = openAuth({
    ...{ authUrl: database.authUrl, secret: secrets.session, pastSecrets: secrets.pastSessions },
    ...{ origins, isSecure },
  });
  const tail = { lanes: feedLanes, epoch: database.epoch, feedUrl: database.feedUrl };
  const feed = await patiently(() => openFeedTail(tail));
  // Roles, units and calendars are this node's copy: an entry about them has it read anew at once.
  feed.onRows((rows) => {
    if (rows.some((row) => row.streamKind === 'settings')) directory.reload().catch(() => undefined);
  });
  const trace = openAccessTrace(readerOver(lanes), { demandsPurpose });
  const keys = caseKeysOf(secrets.caseKeys);
  const ballots = ballotsOf({
    ...{ lanes, keys: ballotKeyStore(ballotDir, secrets.ballotKeys) },
    ballotsIn: async (caseId) => {
      const { head } = await readHeadAsSystem(feedLanes, { streamId: caseId, commandId: null });
      return head ? (head.facts as Facts).ballots : [];
    },
  });
  const cases = { reader: shown, directory, keys, ballots, trace };
  const writePath: WritePath = {
    ...{ lanes, reader, feedLanes, directory, keys, clock, ballots },
    append: appendGroups(appendLanes),
    // Read anew each time: an administrator may have decided otherwise.
    get pack() {
      return directory.values().activePack ?? pack;
    },
    get calendar() {
      return directory.values().calendar ?? currentCalendar.version;
    },
    bodyMacKey: createSecretKey(secrets.bodyMac),
    warm: warmHeads(),
    inTurn: oneAtATime(),
    wake: feed.wake,
  };
  const evidence = openEvidence(writePath, cases, {
    ...evidenceDefaults,
    place: `${ballotDir}-evidence`,
    ...options.evidence,
  });
  const press = openPress();
  const verifyAt = `${origins[0] ?? ''}/verify`;
  const work = reportWorkOf(lanes, secrets.reportWork, clock.now);
  const board: BoardSources = {
    ...{ trace, reader: shown, directory, clock },
    cursor: async () => encodeCursor({ epoch: database.epoch, ...(await tailOf(feed)) }),
  };
  const ledgerKey = logKeyOf(secrets.ledger, secrets.logName);
  return {
    database,
    secrets,
    reader,
    appendLanes,
    feedLanes,
    directory,
    auth,
    sessions: openSessions(auth, directory, clock),
    sso: options.sso ? openSingleSignOn(options.sso) : null,
    origins,
    feed,
    ballots,
    cases,
    drafts: { cases, writer: readerOver(lanes), instanceKey: secrets.drafts },
    evidence,
    documents: { cases, press, writer: readerOver(lanes), inTurn: oneAtATime(), verifyAt },
    texts: { cases, writer: readerOver(lanes) },
    standing: {
      reader,
      writer: readerOver(lanes),
      directory,
      clock,
      press,
      key: secrets.standing,
      verifyAt,
      feedLanes,
    },
    notices: { reader, writer: readerOver(lanes), trace, sendsMail },
    redactions: redactionsOf(writePath, cases, evidence),
    writePath,
    reports: reportsOf(writePath, secrets.reporterLinks, work),
    reportFiles: reportFilesOf(writePath),
    search: { reader: shown, directory, clock, trace },
    ledger: ledgerOf(feedLanes, ledgerKey, options.watchers ?? []),
    ledgerKey,
    custody: await patiently(() => openCustody(lanes, secrets.custody)),
    board,
    boardViews: { board, writer: readerOver(lanes) },
    close: async () => {
      directory.stop();
      await feed.stop();
      await evidence.close();
      await Promise.all([press.close(), auth.close()]);
      await Promise.all([lanes, appendLanes, shown, feedLanes].map((each) => each.close()));
    },
  };
}

function tailOf(feed: FeedTail): Promise<FeedPlace> {
  return feed.tail();
}
