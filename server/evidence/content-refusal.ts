// Why the content of a file is refused: codes of the problems that the uploader is answered with, kept beside the file as long as
// its upload is remembered.
export const contentRefusals = [
  'evidence.kindRefused',
  'evidence.nameMismatch',
  'evidence.hashMismatch',
  'evidence.archiveBomb',
  'evidence.archiveUnsafe',
  'evidence.archiveEncrypted',
  'evidence.archiveBroken',
  'evidence.pixelFlood',
  'evidence.imageBroken',
  'evidence.textUnreadable',
  'evidence.infected',
] as const;
export type ContentRefusal = (typeof contentRefusals)[number];
