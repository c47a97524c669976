// A file of the case onto this machine. That it was taken is on record before it is here.
import { httpFetch } from '../api/http-fetch.ts';

export async function saveFile(path: string, init?: RequestInit): Promise<void> {
  const answer = await httpFetch(path, init);
  const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name ?? 'document';
  link.click();
  URL.revokeObjectURL(address);
}
