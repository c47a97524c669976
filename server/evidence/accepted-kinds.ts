// Which kinds of files are evidence, by what is in them: everything else is refused, programs, pages and scripts first of all. A
// kind is shown in the page only where a browser shows it without running anything of it.

type Shown = 'pdf' | 'image' | 'audio' | 'video' | 'text';

export type AcceptedKind = {
  /** What it is served as. */
  mime: string;
  extensions: readonly string[];
  /** How the page shows it; null where it can only be downloaded. */
  shown: Shown | null;
  /** Pictures whose size is read from the header and that are decoded for a thumbnail. */
  isDecoded?: true;
  /** An archive within, which is inspected entry by entry. */
  isArchive?: true;
  isText?: true;
};

const ooxml = 'application/vnd.openxmlformats-officedocument';
const odf = 'application/vnd.oasis.opendocument';

const kinds: readonly AcceptedKind[] = [
  { mime: 'application/pdf', extensions: ['pdf'], shown: 'pdf' },
  { mime: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jfif'], shown: 'image', isDecoded: true },
  { mime: 'image/png', extensions: ['png'], shown: 'image', isDecoded: true },
  { mime: 'image/webp', extensions: ['webp'], shown: 'image', isDecoded: true },
  { mime: 'image/gif', extensions: ['gif'], shown: 'image', isDecoded: true },
  { mime: 'image/tiff', extensions: ['tif', 'tiff'], shown: null },
  { mime: 'image/heic', extensions: ['heic', 'heif'], shown: null },
  { mime: 'audio/mpeg', extensions: ['mp3'], shown: 'audio' },
  { mime: 'audio/mp4', extensions: ['m4a', 'mp4'], shown: 'audio' },
  { mime: 'audio/wav', extensions: ['wav'], shown: 'audio' },
  { mime: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], shown: 'audio' },
  { mime: 'video/mp4', extensions: ['mp4', 'm4v', 'mov', '3gp'], shown: 'video' },
  { mime: 'video/webm', extensions: ['webm'], shown: 'video' },
  { mime: 'text/plain', extensions: ['txt', 'log', 'md'], shown: 'text', isText: true },
  { mime: 'text/csv', extensions: ['csv', 'tsv'], shown: 'text', isText: true },
  { mime: 'message/rfc822', extensions: ['eml'], shown: 'text', isText: true },
  { mime: `${ooxml}.wordprocessingml.document`, extensions: ['docx'], shown: null, isArchive: true },
  { mime: `${ooxml}.spreadsheetml.sheet`, extensions: ['xlsx'], shown: null, isArchive: true },
  { mime: `${odf}.text`, extensions: ['odt'], shown: null, isArchive: true },
];

const byMime = new Map(kinds.map((kind) => [kind.mime, kind]));

/** Other names under which the same content is known. */
const sameAs: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
  'video/quicktime': 'video/mp4',
  'video/x-m4v': 'video/mp4',
  'video/3gpp': 'video/mp4',
  'image/heif': 'image/heic',
};

export function kindOf(mime: string): AcceptedKind | undefined {
  return byMime.get(sameAs[mime] ?? mime);
}

export function kindNamed(kind: string | null): AcceptedKind | undefined {
  return kind === null ? undefined : byMime.get(kind);
}

/** Lower case and without its dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([\p{L}\p{N}]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Text is told apart by its extension alone: any text is a text. */
export function textKindFor(extension: string): AcceptedKind | undefined {
  return kinds.find((kind) => kind.isText && kind.extensions.includes(extension));
}
