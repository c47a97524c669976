// A record of an interview that is signed later, as its viewer sees it: all in the file, to whoever spoke their own.
import { z } from 'zod';

export const RecordView = z.object({
  exhibitId: z.uuid(),
  heldOn: z.iso.date().nullable(),
  /** The words that whoever spoke is asked to close; null for everybody else. */
  record: z.string().nullable(),
  presentedOn: z.iso.date().nullable(),
  dueDay: z.iso.date().nullable(),
  closing: z.enum(['signed', 'commented', 'refused']).nullable(),
});
export type RecordView = z.infer<typeof RecordView>;
