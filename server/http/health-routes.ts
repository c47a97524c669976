// Liveness, readiness and figures. Ready means: the database answers and this node reads the feed.
import { Router } from 'express';
import type { Services } from '../services.ts';
import { metricsText, metricsType } from './metrics.ts';
import { openRecordMetrics } from './record-metrics.ts';

const mostAgeMs = 5_000;

export function healthRoutes(services: Services): Router {
  const { feed } = services;
  const ofTheRecord = openRecordMetrics(services);
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const database = await feed.tail().then(
      () => 'ok',
      () => 'unavailable',
    );
    const isRead = feed.age() < mostAgeMs;
    const isReady = database === 'ok' && isRead;
    response.status(isReady ? 200 : 503).json({
      status: isReady ? 'ready' : 'notReady',
      database,
      feed: isRead ? 'ok' : 'behind',
      feedAgeMs: Math.round(feed.age()),
    });
  });
  router.get('/metrics', async (_request, response) => {
    await ofTheRecord.refresh();
    response.type(metricsType).end(await metricsText());
  });
  return router;
}
