// One person's way to the API: their cookie with every request, and of each answer what a test looks at.
import type { Problem } from '#workflows/contract/problem.ts';

export type Answer<Body = unknown> = {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; `null` where it is none. */
  body: Body;
};

export type Options = { headers?: Record<string, string>; locale?: 'vi' | 'en'; method?: string };

export type Caller = {
  url: string;
  cookie: string;
  get: <Body = Problem>(path: string, options?: Options) => Promise<Answer<Body>>;
  /** `body` is sent as JSON, a string as it is. */
  post: <Body = Problem>(path: string, body: unknown, options?: Options) => Promise<Answer<Body>>;
  put: <Body = Problem>(path: string, body: unknown, options?: Options) => Promise<Answer<Body>>;
  drop: <Body = Problem>(path: string, options?: Options, body?: unknown) => Promise<Answer<Body>>;
};

export function callerOf(url: string, cookie: string): Caller {
  return {
    url,
    cookie,
    get: (path, options = {}) => ask(url, cookie, path, undefined, options),
    post: (path, body, options = {}) => ask(url, cookie, path, body, { method: 'POST', ...options }),
    put: (path, body, options = {}) => ask(url, cookie, path, body, { method: 'PUT', ...options }),
    drop: (path, options = {}, body = undefined) =>
      ask(url, cookie, path, body, { method: 'DELETE', ...options }),
  };
}

async function ask<Body>(
  url: string,
  cookie: string,
  path: string,
  body: unknown,
  { headers = {}, locale = 'en', method = 'GET' }: Options,
): Promise<Answer<Body>> {
  const isSent = body !== undefined;
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(isSent ? { 'content-type': 'application/json', origin: url } : {}),
      'accept-language': locale,
      ...headers,
    },
    ...(isSent ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: jsonOf(text) as Body };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
