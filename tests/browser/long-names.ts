// The longest names that people here have, given to whoever the server names: what is cut or laid over by them is seen before
// somebody bears one. Only what is read is changed, on its way to the page.
import type { BrowserContext, Route } from 'playwright-core';

const person = 'Công Tằng Tôn Nữ Thị Quỳnh Phương Nghiêm Hương';
const unit = 'Ban Kiểm tra, Giám sát và Thi hành kỷ luật Khối các cơ quan trực thuộc';

const isPerson = (name: string) => /^\p{Lu}\p{L}+( \p{Lu}\p{L}+){1,5}$/u.test(name);

function withLongNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLongNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== 'name' || typeof inner !== 'string') return [key, withLongNames(inner)];
      return [key, isPerson(inner) ? person : inner.includes(' ') ? unit : inner];
    }),
  );
}

export async function giveLongNames(context: BrowserContext): Promise<void> {
  // A page that is closed meanwhile waits for no answer.
  await context.route('**/api/**', (route) => answerWithLongNames(route).catch(() => undefined));
}

async function answerWithLongNames(route: Route): Promise<void> {
  if (route.request().method() !== 'GET') return route.fallback();
  const response = await route.fetch();
  const isJson = /json/.test(response.headers()['content-type'] ?? '');
  return route.fulfill(isJson ? { response, json: withLongNames(await response.json()) } : { response });
}
