// One node, from nothing to ready, in an order that fails early: the port, the folder, the database, the page, the demo,
// then live and deadlines. `stop` undoes it in the opposite order and leaves nothing running.

import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { openElection } from '#db/election.ts';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import { defaultPack, trainingPack } from '#workflows/rules/packs.ts';
import { startTallyFolding } from './board/tally-folding.ts';
import type { Configuration } from './configuration.ts';
import { deadlineOffice, startDeadlineWorker } from './deadlines/deadline-worker.ts';
import { startDemo } from './demo/start-demo.ts';
import { destroyWhatCameBack } from './erasure/destroy-case-content.ts';
import { startErasureWorker } from './erasure/erasure-worker.ts';
import { findSecret } from './find-secret.ts';
import { createApp } from './http/app.ts';
import type { DemoSignIn } from './http/demo-routes.ts';
import { limitedServer } from './http/limited-server.ts';
import { localeOf, problemOf, sendProblem } from './http/problems.ts';
import { answerUnreadable } from './http/unreadable-request.ts';
import { startSequencer } from './ledger/sequencer.ts';
import { startWitnessing } from './ledger/witnessing.ts';
import { openLiveServer } from './live/live-server.ts';
import { openLetters } from './notify/digests.ts';
import { startNotifyWorker } from './notify/notify-worker.ts';
import { ensurePage } from './page.ts';
import { ofStart, patience } from './patience.ts';
import { startSearchIndexer } from './search/search-indexer.ts';
import { secretsOf } from './secrets.ts';
import { openServices } from './services.ts';
import { openSettingsStreams } from './settings/open-settings.ts';

export type Node = { url: string; port: number; demo: DemoSignIn | null; stop: () => Promise<void> };

type Undo = () => Promise<void> | void;

const drainMs = 4_000;

export async function startNode(configuration: Configuration, log: (line: string) => void): Promise<Node> {
  const undo: Undo[] = [];
  const stop = async () => {
    for (const step of undo.toReversed()) await step();
  };
  try {
    return await bringUp(configuration, log, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(
  configuration: Configuration,
  log: (line: string) => void,
  undo: Undo[],
  stop: () => Promise<void>,
): Promise<Node> {
  const {
    host,
    databaseUrl,
    dataDir,
    demo: isDemo,
    origins,
    isSecure,
    proxies,
    demandsPurpose,
  } = configuration;
  const logger = pino({ level: configuration.logLevel });
  const http = limitedServer();
  answerUnreadable(http);
  http.on('request', answerStarting);
  const port = await listen(http, host, configuration.port);
  undo.push(() => closeServer(http));

  const adminUrl = databaseUrl ?? (await embedded(dataDir, log, undo));
  const { secret, source } = findSecret({ given: configuration.secret, databaseUrl, dataDir });
  const patiently = patience({ ...ofStart, say: log });
  const database = await patiently(() => prepareDatabase({ adminUrl, secret: secretsOf(secret).database }));
  const secrets = secretsOf(secret, database.carried);
  const back = await patiently(() => destroyWhatCameBack(adminUrl, dataDir));
  if (back > 0)
    log(`Disposed cases that an older copy of the database brought back were erased again: ${back}.`);
  if (source === 'database credentials') {
    log('Keys are derived from the credentials in DATABASE_URL; set DUECOURSE_SECRET to keep them apart.');
  }
  const allowed = [...origins, `http://${host}:${port}`, `http://localhost:${port}`];
  const pack = configuration.pack ?? (isDemo ? trainingPack : defaultPack);
  const services = await openServices({
    ...{ database, secrets, pack, isSecure, demandsPurpose, sso: configuration.sso, patiently },
    replicaUrl: configuration.replicaUrl,
    sendsMail: configuration.mail !== null,
    origins: allowed,
    ballotDir: join(dataDir, 'ballots'),
    evidence: configuration.evidence,
    watchers: configuration.witnesses.map(({ key }) => key),
  });
  undo.push(services.close);
  await patiently(services.ballots.sweep);

  const pageDir = await ensurePage(log);
  const demo = isDemo ? await patiently(() => startDemo(services, configuration, log)) : null;
  http.off('request', answerStarting);
  http.on('request', createApp({ services, logger, pageDir, demo, isSecure, proxies, origins: allowed }));
  const live = openLiveServer(http, services, allowed);
  await patiently(() => openSettingsStreams(services.writePath));
  const worker = startDeadlineWorker(
    services.writePath,
    openElection(database.feedUrl, deadlineOffice),
    logger,
  );
  undo.push(worker.stop);
  const { feedLanes: lanes, ledgerKey: key, feed } = services;
  undo.push(startSequencer({ lanes, key, onRows: feed.onRows }, logger).stop);
  undo.push(startTallyFolding(lanes, logger).stop);
  const { witnesses } = configuration;
  undo.push(startWitnessing({ lanes, ledger: services.ledger, witnesses }, logger).stop);
  if (configuration.keepsSearchRows) {
    const { feedLanes, directory, cases, feed, evidence } = services;
    const sources = { feedLanes, directory, evidence, keys: cases.keys, onRows: feed.onRows };
    undo.push(startSearchIndexer(sources, logger).stop);
  }
  const { evidence, writePath } = services;
  const forget = (caseId: string) => {
    writePath.warm.forget(caseId);
    evidence.thumbnails.forget(caseId);
  };
  const erasing = { feedLanes: lanes, store: evidence.store, dataDir, forget, onRows: feed.onRows };
  undo.push(startErasureWorker(erasing, logger).stop);
  const letters = configuration.mail && openLetters(configuration.mail, originOf(configuration, port));
  const telling = startNotifyWorker(services, logger, letters);
  undo.push(() => letters?.close(), telling.stop);
  // First of all: nobody new is let in, and what is under way still has everything that it needs.
  undo.push(async () => {
    await Promise.all([live.close(), closeServer(http)]);
  });
  return { url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`, port, demo, stop };
}

/** The address of the product in letters and calendars: what people open it by. */
function originOf({ origins, host }: Configuration, port: number): string {
  const [origin = ''] = origins;
  return new URL(origin).port === '0' ? `http://${host}:${port}` : origin;
}

async function embedded(dataDir: string, log: (line: string) => void, undo: Undo[]): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir, log });
  undo.push(server.stop);
  return server.adminUrl;
}

/** A crowd that comes back at once stands in the kernel's queue, as far as that allows; whoever finds it full tries again after seconds. */
const mostWaiting = 4_096;

/** Takes the port first: nothing expensive is begun where it is not to be had. */
function listen(http: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ port, host, backlog: mostWaiting }, () => {
      const address = http.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Whoever comes before the node is ready is told to come again; a request without an answer would wait for good. */
function answerStarting(request: IncomingMessage, response: ServerResponse): void {
  sendProblem(response, problemOf('server.unavailable', localeOf(request)));
}

/** Answers what is under way, then closes; what still hangs after some seconds is cut. */
function closeServer(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), drainMs).unref();
  });
}
