// The pages of the room, as they stand in its address, one thing a page.
export const roomPages = [
  'notice',
  'allegations',
  'evidence',
  'item',
  'reply',
  'comments',
  'decision',
  'appeal',
  'documents',
  'rights',
  'act',
  'sent',
  'receipt',
  'access',
  'restoration',
  'history',
] as const;
export type RoomPage = (typeof roomPages)[number];

export function isRoomPage(page: string | undefined): page is RoomPage {
  return (roomPages as readonly string[]).includes(page ?? '');
}
