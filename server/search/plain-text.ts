// Text of files that are text already: plain text, tables, mail. Bytes that are no UTF-8 are read as the code page that Vietnamese
// Windows wrote. Of a mail its subject, sender, receivers and the first readable part.
export function plainTextOf(bytes: Uint8Array, isMail: boolean): string {
  const text = decoded(bytes, 'utf-8');
  return isMail ? mailText(text) : text.normalize('NFC');
}

function decoded(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}

const shownHeaders = ['subject', 'from', 'to', 'cc'];
/** Mails within mails end somewhere. */
const deepest = 5;

function mailText(text: string): string {
  const { headers } = split(text);
  const head = shownHeaders.flatMap((name) => (headers.get(name) ? [wordsOf(headers.get(name) ?? '')] : []));
  return [...head, bodyOf(text, 0) ?? ''].join('\n').normalize('NFC');
}

function split(part: string): { headers: Map<string, string>; body: string } {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? [null, part, ''];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.flatMap((line) => {
    const at = line.indexOf(':');
    return at > 0 ? [[line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const] : [];
  });
  return { headers: new Map(headers), body };
}

function bodyOf(part: string, depth: number): string | null {
  const { headers, body } = split(part);
  const type = headers.get('content-type') ?? 'text/plain';
  const [, boundary] = /boundary="?([^";]+)"?/i.exec(type) ?? [];
  if (/^multipart\//i.test(type) && boundary && depth < deepest) {
    const parts = body.split(`--${boundary}`).slice(1);
    for (const one of parts) {
      const found = one.startsWith('--') ? null : bodyOf(one.replace(/^\r?\n/, ''), depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!/^text\//i.test(type)) return null;
  const [, charset = 'utf-8'] = /charset="?([\w-]+)"?/i.exec(type) ?? [];
  const text = transferred(body, headers.get('content-transfer-encoding') ?? '', charset);
  return /^text\/html/i.test(type) ? text.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ') : text;
}

function transferred(body: string, encoding: string, charset: string): string {
  if (/base64/i.test(encoding)) return inCharset(Buffer.from(body, 'base64'), charset);
  if (!/quoted-printable/i.test(encoding)) return body;
  return inCharset(quotedBytes(body.replace(/=\r?\n/g, '')), charset);
}

function quotedBytes(text: string): Buffer {
  return Buffer.concat(
    text
      .split(/(=[0-9A-F]{2})/i)
      .map((one) => (/^=[0-9A-F]{2}$/i.test(one) ? Buffer.from(one.slice(1), 'hex') : Buffer.from(one))),
  );
}

/** Words of a header in their own encoding (RFC 2047). */
function wordsOf(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, way: string, coded: string) =>
      inCharset(
        way.toUpperCase() === 'B' ? Buffer.from(coded, 'base64') : quotedBytes(coded.replaceAll('_', ' ')),
        charset,
      ),
    );
}

/** A charset that nobody knows is read as UTF-8. */
function inCharset(bytes: Uint8Array, charset: string): string {
  try {
    return decoded(bytes, charset);
  } catch {
    return decoded(bytes, 'utf-8');
  }
}
