// The verification code and the hash of a PDF, found on this machine: the code stands in the file's own description, uncompressed.

const code = /<pdf:Keywords>\s*((?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5})\s*<\/pdf:Keywords>/;

export async function readDocumentFile(file: Blob): Promise<{ code: string | null; sha256: string }> {
  const bytes = await file.arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const [, found] = code.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  return {
    code: found ?? null,
    sha256: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
