// The long texts that are written before an act and feed its form: which act, which field, who writes them and who reads them while
// they are being written. What a body deliberates on is read by that body alone; nothing here is evidence or an entry.
import type { Part } from './roles.ts';

export const slotNames = [
  'report',
  'paper',
  'minutes',
  'meetingMinutes',
  'decision',
  'appealDecision',
] as const;
export type SlotName = (typeof slotNames)[number];

export type TextSlot = {
  /** The act whose field the finished text fills. */
  command: string;
  field: string;
  writers: readonly Part[];
  /** Besides the writers. */
  readers: readonly Part[];
};

export const textSlots: Readonly<Record<SlotName, TextSlot>> = {
  report: {
    command: 'verification.submitFindings',
    field: 'reasons',
    writers: ['investigator'],
    readers: ['supervisor', 'reviewer'],
  },
  paper: { command: 'advice.submitPaper', field: 'paper', writers: ['secretary'], readers: [] },
  // What the respondent said, which the minutes of the sitting hold.
  minutes: {
    command: 'advice.hearRespondent',
    field: 'statement',
    writers: ['chair', 'secretary'],
    readers: ['member'],
  },
  // Of the meeting that has the case on its agenda; the act is the meeting's.
  meetingMinutes: {
    command: 'meeting.minute',
    field: 'text',
    writers: ['secretary'],
    readers: ['chair', 'member'],
  },
  decision: {
    command: 'advice.signDecision',
    field: 'reasons',
    writers: ['chair', 'secretary'],
    readers: ['member'],
  },
  appealDecision: {
    command: 'discipline.decideAppeal',
    field: 'reasons',
    writers: ['panelChair', 'panelMember'],
    readers: [],
  },
};
