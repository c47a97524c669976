// What is wrong with the files of `deploy/`, held against the product: a figure, a variable, a path, a port, a command or a value that they
// name and that there is not. Each rule looks at texts, so that a test can plant what it is to find.
import { parse, parseAllDocuments } from 'yaml';

export type Files = ReadonlyMap<string, string>;

/** What the product has, read from the product. */
export type Known = {
  /** Names of series with the labels of each. */
  series: ReadonlyMap<string, readonly string[]>;
  variables: readonly string[];
  /** Addresses that are open to anybody. */
  paths: readonly string[];
  commands: readonly string[];
  problemCodes: readonly string[];
  version: string;
  node: string;
  /** Database connections that one node opens. */
  connections: number;
};

type Compose = {
  services: Record<
    string,
    {
      image: string;
      environment?: Record<string, string>;
      command?: string[];
      volumes?: string[];
    }
  >;
};

const folder = 'deploy/';
const chart = `${folder}helm/duecourse/`;
/** What a scrape adds to every series, and the bound of a bucket. */
const ofScrapes = ['job', 'instance', 'le'];
/** Of the base image and of the S3 client: not the product's own. */
const foreign = /^(NODE_ENV|AWS_\w+)$/;

export function faultsIn(files: Files, known: Known): string[] {
  const unreadable = [...files].flatMap(([path, text]) => notParsed(path, text));
  if (unreadable.length > 0) return unreadable;
  return [
    ...[...files].flatMap(([path, text]) => [...ofFigures(path, text, known), ...ofPaths(path, text, known)]),
    ...ofCompose(files, known),
    ...ofImage(files, known),
    ...ofChart(files, known),
  ];
}

/** A template as the YAML that it would be, with an `x` wherever something is put in. */
function withoutDirectives(text: string): string {
  return text.replace(/^\s*\{\{.*\}\}\s*$/gm, '').replace(/\{\{.*?\}\}/g, 'x');
}

function notParsed(path: string, text: string): string[] {
  try {
    if (path.endsWith('.json')) JSON.parse(text);
    if (!/\.ya?ml$/.test(path)) return [];
    const plain = path.includes('/templates/') ? withoutDirectives(text) : text;
    const documents = parseAllDocuments(plain, { merge: true });
    // Names that stand for nothing are found where they are looked up.
    for (const document of documents) if (document.errors.length === 0) document.toJS();
    const errors = documents.flatMap((document) => document.errors);
    return errors.map(({ message }) => `${path}: ${message.split('\n')[0]}`);
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

function ofFigures(path: string, text: string, { series, problemCodes }: Known): string[] {
  if (!/grafana|alerts/.test(path)) return [];
  const faults: string[] = [];
  for (const [, name = '', given = ''] of text.matchAll(
    /\b((?:duecourse|nodejs|process)_\w+)(?:\{([^}]*)\})?/g,
  )) {
    const labels = series.get(name);
    if (!labels) faults.push(`${path}: no figure ${name}`);
    for (const [, label = ''] of given.matchAll(/(\w+)\s*(?:=~|!=|=)/g))
      if (labels && ![...labels, ...ofScrapes].includes(label))
        faults.push(`${path}: ${name} has no ${label}`);
  }
  const all = [...series.values()].flat();
  for (const [, by = ''] of text.matchAll(/\bby \(([^)]*)\)/g))
    for (const label of by.split(',').map((one) => one.trim()))
      if (![...all, ...ofScrapes].includes(label)) faults.push(`${path}: nothing is told apart by ${label}`);
  for (const [, code = ''] of text.matchAll(/\bcode=\\?"([^"\\]+)/g))
    if (!problemCodes.includes(code)) faults.push(`${path}: no refusal ${code}`);
  return faults;
}

function ofPaths(path: string, text: string, { paths }: Known): string[] {
  const found = [
    ...text.matchAll(
      /(?:httpGet: \{ path:|metrics_path:|health_uri|prometheus\.io\/path:|@inside path) ([^,\n]+)/g,
    ),
    ...text.matchAll(/PORT \+ '([^']+)'/g),
  ];
  return found
    .flatMap(([, named = '']) => named.trim().split(' '))
    .filter((one) => !paths.includes(one))
    .map((one) => `${path}: no address ${one}`);
}

function ofCompose(files: Files, known: Known): string[] {
  const at = `${folder}compose.yaml`;
  const text = files.get(at) ?? '';
  const { services } = parse(text, { merge: true }) as Compose;
  const ours = Object.entries(services).filter(([, { image }]) => image.startsWith('duecourse:'));
  const nodes = ours.filter(([, { command }]) => !command).map(([name]) => name);
  const example = files.get(`${folder}.env.example`) ?? '';
  const told = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
  const wanted = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
  const most = Number(/max_connections=(\d+)/.exec(text)?.[1]);
  const mounted = Object.values(services).flatMap(({ volumes = [] }) => volumes);
  return [
    ...ours.flatMap(([name, { environment = {}, command = [], image }]) => [
      ...unknownVariables(Object.keys(environment), known).map((one) => `${at}: ${name} is told ${one}`),
      ...command
        .slice(0, 1)
        .flatMap((one) => (known.commands.includes(one) ? [] : [`${at}: no command ${one}`])),
      ...(image === `duecourse:${known.version}` ? [] : [`${at}: ${name} is ${image}`]),
    ]),
    ...[...wanted].filter((name) => !told.includes(name)).map((name) => `${at}: .env.example lacks ${name}`),
    ...told
      .filter((name) => !wanted.has(name))
      .map((name) => `${folder}.env.example: ${name} is for nothing`),
    ...[`${folder}Caddyfile`, `${folder}prometheus/prometheus.yml`].flatMap((path) =>
      sameNodes(path, files.get(path) ?? '', nodes),
    ),
    ...(most > known.connections * (nodes.length + 1) ? [] : [`${at}: ${most} connections are too few`]),
    ...mounted
      .flatMap((volume) => (volume.startsWith('./') ? [`${folder}${volume.slice(2).split(':')[0]}`] : []))
      .filter((path) => ![...files.keys()].some((file) => file === path || file.startsWith(`${path}/`)))
      .map((path) => `${at}: there is no ${path}`),
  ];
}

function sameNodes(path: string, text: string, nodes: readonly string[]): string[] {
  const named = [...text.matchAll(/\b(node-\d+):(\d+)/g)];
  return [
    ...nodes
      .filter((one) => !named.some(([, name]) => name === one))
      .map((one) => `${path}: ${one} is missing`),
    ...named
      .filter(([, name = '', port]) => !nodes.includes(name) || port !== '3000')
      .map(([one]) => `${path}: no node at ${one}`),
  ];
}

function unknownVariables(names: readonly string[], { variables }: Known): string[] {
  return names.filter((name) => !variables.includes(name) && !foreign.test(name));
}

function ofImage(files: Files, known: Known): string[] {
  const path = `${folder}Dockerfile`;
  const text = files.get(path) ?? '';
  const set = [...text.matchAll(/^ENV (.+)$/gm)].flatMap(([, all = '']) => all.split(' '));
  const bases = [...text.matchAll(/^FROM (\S+)/gm)].map(([, base = '']) => base);
  const [, started = ''] = /^CMD \["(\w+)"\]/m.exec(text) ?? [];
  return [
    ...unknownVariables(
      set.map((one) => one.split('=')[0] ?? ''),
      known,
    ).map((one) => `${path}: sets ${one}`),
    ...bases
      .filter((base) => !base.startsWith(`node:${known.node}-`))
      .map((base) => `${path}: built on ${base}`),
    ...(known.commands.includes(started) ? [] : [`${path}: no command ${started}`]),
    ...(/^USER node$/m.test(text) ? [] : [`${path}: runs as root`]),
    ...(set.includes('PORT=3000') && /^EXPOSE 3000$/m.test(text) ? [] : [`${path}: not at 3000`]),
  ];
}

function ofChart(files: Files, known: Known): string[] {
  const values: unknown = parse(files.get(`${chart}values.yaml`) ?? '');
  const templates = [...files].filter(([path]) => path.startsWith(`${chart}templates/`));
  const all = templates.map(([, text]) => text).join('\n');
  const used = new Set([...all.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, path = '']) => path.slice(1)));
  const { appVersion } = parse(files.get(`${chart}Chart.yaml`) ?? '') as { appVersion: string };
  const settings = Object.keys((valueAt(values, 'settings') as object | undefined) ?? {});
  const set = [...all.matchAll(/- name: ([A-Z][A-Z_]+)$/gm)].map(([, name = '']) => name);
  const leaves = leavesOf(values, '');
  return [
    ...[...used]
      .filter((one) => valueAt(values, one) === undefined)
      .map((one) => `${chart}: no value ${one}`),
    ...leaves
      .filter((leaf) => ![...used].some((one) => leaf === one || leaf.startsWith(`${one}.`)))
      .map((leaf) => `${chart}values.yaml: ${leaf} is for nothing`),
    ...unknownVariables([...settings, ...set], known).map((one) => `${chart}: sets ${one}`),
    ...(appVersion === known.version ? [] : [`${chart}Chart.yaml: is for ${appVersion}`]),
    ...(/containerPort: 3000\b/.test(all) ? [] : [`${chart}: not at 3000`]),
  ];
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], values);
}

function leavesOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  const inside = Object.entries(value);
  if (inside.length === 0) return [path];
  return inside.flatMap(([key, one]) => leavesOf(one, path ? `${path}.${key}` : key));
}
