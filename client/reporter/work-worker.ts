// Does the work that the form asks for, beside the page so that nothing stands still: counts up until SHA-256 of the challenge
// and the number begins with enough zero bits, and says how far it has come.

const batch = 512;

type Asked = { challenge: string; bits: number };

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const encoder = new TextEncoder();
  for (let from = 0; ; from += batch) {
    const digests = await Promise.all(
      Array.from({ length: batch }, (_, n) =>
        crypto.subtle.digest('SHA-256', encoder.encode(`${data.challenge}:${from + n}`)),
      ),
    );
    const found = digests.findIndex((digest) => zeroBitsOf(digest) >= data.bits);
    if (found >= 0) {
      self.postMessage({ answer: from + found });
      return;
    }
    self.postMessage({ tried: from + batch });
  }
};

function zeroBitsOf(digest: ArrayBuffer): number {
  return Math.clz32(new DataView(digest).getUint32(0));
}
