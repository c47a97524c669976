// A file of the case onto this machine. That it was taken is on record before it is here.
import { httpFetch } from '../api/http-fetch.ts';
import { purposeHeader } from '../api/stated-purpose.ts';

export async function saveFile(path: string, init?: RequestInit): Promise<void> {
  // Taking a file out is a look, whatever the method: the person can be asked what for.
  const headers = new Headers(init?.headers);
  headers.set('x-purpose', purposeHeader('GET', path) ?? 'ask');
  const answer = await httpFetch(path, { ...init, headers });
  const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name ?? 'document';
  link.click();
  URL.revokeObjectURL(address);
}
