// A file as the page shows it: what it is called, what it is, which version by its hash.
export type ViewedFile = { id: string; name: string; kind: string; size: number; sha256: string };

export type Shown = 'pdf' | 'image' | 'audio' | 'video' | 'text';

/** How the page shows it; null where it can only be downloaded. */
export function shownAs(kind: string): Shown | null {
  if (kind === 'application/pdf') return 'pdf';
  if (/^image\/(png|jpeg|webp|gif)$/.test(kind)) return 'image';
  if (kind.startsWith('audio/')) return 'audio';
  if (kind.startsWith('video/')) return 'video';
  return /^(text\/|message\/rfc822)/.test(kind) ? 'text' : null;
}

/** Of these the server draws a small picture. */
export function hasThumbnail(kind: string): boolean {
  const shown = shownAs(kind);
  return shown === 'pdf' || shown === 'image';
}
