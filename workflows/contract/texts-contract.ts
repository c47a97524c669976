// The routes of long texts: read by those who work on them, written by one at a time.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CaseText, CaseTexts, HeldText, ReadText, TextPlace, WriteText, WroteText } from './text-schemas.ts';

export const textsContract = {
  list: oc
    .route({ method: 'GET', path: '/cases/{id}/texts', summary: 'Texts that are being written, and by whom' })
    .input(z.object({ id: z.uuid() }))
    .output(CaseTexts),
  get: oc
    .route({
      method: 'GET',
      path: '/cases/{id}/texts/{slot}',
      summary: 'One version of a text, or the latest',
    })
    .input(ReadText)
    .output(CaseText),
  write: oc
    .route({ method: 'PUT', path: '/cases/{id}/texts/{slot}', summary: 'Keep a text as a new version' })
    .input(WriteText)
    .output(WroteText),
  hold: oc
    .route({
      method: 'POST',
      path: '/cases/{id}/texts/{slot}/hold',
      summary: 'Begin to write, or go on writing: nobody else does meanwhile',
    })
    .input(TextPlace)
    .output(HeldText),
  release: oc
    .route({ method: 'DELETE', path: '/cases/{id}/texts/{slot}/hold', summary: 'Stop writing' })
    .input(TextPlace)
    .output(z.object({ released: z.boolean() })),
};
