// What of an address may stand in a log: the words of our own addresses, ids and numbers. Anything else in it was typed by
// somebody and could be anything: it is a star.
import { catalogue } from '#workflows/case/catalogue.ts';
import { httpContract } from '#workflows/contract/http-contract.ts';
import { routesIn } from './allowed-methods.ts';

const beside = [
  'api',
  'auth',
  'demo',
  'docs',
  'openapi.json',
  'invitations',
  'look',
  'redeem',
  'sign-in',
  'sign-out',
];
const ofTheHouse = [
  'healthz',
  'readyz',
  'metrics',
  'assets',
  'email',
  'get-session',
  'two-factor',
  'socket.io',
];
const ours: ReadonlySet<string> = new Set([
  ...beside,
  ...ofTheHouse,
  ...routesIn(httpContract).flatMap(({ path }) => path.split('/')),
]);
const harmless = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,12})$/;

export function loggedPath(url: string): string {
  const [path = ''] = url.split('?');
  return path
    .split('/')
    .map((part) => (ours.has(part) || harmless.test(part) || catalogue.has(part) ? part : '*'))
    .join('/');
}
