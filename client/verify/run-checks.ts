// Checks what somebody holds: each document with the proof that names it, each export, each checkpoint that they kept. All of it is
// calculated here; asked of the server are public things alone: what a code is of, and how the log stands today.
import { z } from 'zod';
import { VerifiedDocument } from '#workflows/contract/document-schemas.ts';
import { checkCheckpoint, type Trust } from '#workflows/ledger/checks/check-checkpoint.ts';
import { checkCode } from '#workflows/ledger/checks/check-code.ts';
import { checkDocument, sayUnreadable } from '#workflows/ledger/checks/check-document.ts';
import { checkExport, checkLedgerProofs } from '#workflows/ledger/checks/check-export.ts';
import { checkServedLog } from '#workflows/ledger/checks/check-served-log.ts';
import { documentProofIn } from '#workflows/ledger/checks/document-proof.ts';
import { type Finding, newVerdict, type Verdict } from '#workflows/ledger/checks/verdict.ts';
import { httpFetch } from '../api/http-fetch.ts';
import { browserPlatform } from './browser-platform.ts';
import type { HeldFile, HeldKind } from './held-files.ts';
import { filesInZip } from './zip-files.ts';

export type Report = {
  id: string;
  name: string;
  kind: HeldKind;
  outcome: 'holds' | 'fails' | 'unknown';
  findings: Finding[];
  /** For whoever wants to see the numbers: a word of the section and what it is. */
  details: { of: 'sha256' | 'code' | 'log' | 'index' | 'size' | 'act' | 'recorded'; is: string }[];
};

const Successions = z.object({ key: z.string(), successions: z.array(z.string()) });

type Document = Extract<HeldFile, { kind: 'document' }>;
type Text = Extract<HeldFile, { text: string }>;

export async function runChecks(held: readonly HeldFile[], trust: Trust): Promise<Report[]> {
  const documents = held.filter((one) => one.kind === 'document');
  const proofs = held.filter((one): one is Text => one.kind === 'proof');
  const used = new Set<string>();
  const reports: Report[] = [];
  for (const document of documents) {
    const proof = proofFor(document, proofs);
    if (proof) used.add(proof.id);
    reports.push(await (proof ? provenDocument(document, proof, trust) : codedDocument(document)));
  }
  for (const one of held) {
    if (one.kind === 'document' || used.has(one.id)) continue;
    reports.push(await checkOther(one, trust));
  }
  return reports;
}

/** That which names it, by its hash or its code; else one that names nothing else that is here. */
function proofFor({ sha256, code }: Document, proofs: readonly Text[]): Text | undefined {
  const names = ({ text }: Text) =>
    documentProofIn(text)?.served.documents.some((one) => one.sha256 === sha256 || one.code === code);
  return proofs.find(names) ?? proofs.at(-1);
}

async function provenDocument(document: Document, { text }: Text, trust: Trust): Promise<Report> {
  const verdict = newVerdict();
  const checked = { held: document, proof: text };
  const checkpoint = await checkDocument(verdict, browserPlatform, trust, checked);
  if (checkpoint) await checkServedLog(verdict, browserPlatform, checkpoint, fetchLog);
  const proof = documentProofIn(text);
  return reportOn(document, verdict, [
    ...detailsOf(document),
    ...(proof
      ? [
          { of: 'log' as const, is: proof.key },
          { of: 'index' as const, is: String(proof.index) },
          { of: 'act' as const, is: proof.served.type },
          { of: 'recorded' as const, is: proof.served.at },
        ]
      : []),
    ...(checkpoint ? [{ of: 'size' as const, is: String(checkpoint.size) }] : []),
  ]);
}

async function codedDocument(document: Document): Promise<Report> {
  const verdict = newVerdict();
  checkCode(
    verdict,
    document,
    document.code === null ? null : await findByCode(document.code).catch(() => null),
  );
  return reportOn(document, verdict, detailsOf(document));
}

async function checkOther(one: HeldFile, trust: Trust): Promise<Report> {
  const verdict = newVerdict();
  try {
    if (one.kind === 'export') await checkExport(verdict, browserPlatform, trust, filesInZip(one.bytes));
    else if (one.kind === 'ledger') await checkLedgerProofs(verdict, browserPlatform, trust, one.text);
    else if (one.kind === 'checkpoint') await checkKept(verdict, one.text, trust);
    else if (one.kind === 'proof' && !documentProofIn(one.text)) sayUnreadable(verdict);
  } catch {
    return { ...reportOn(one, newVerdict(), []), findings: verdict.findings() };
  }
  const keys = verdict.findings().flatMap(({ key }) => (key ? [{ of: 'log' as const, is: key }] : []));
  return reportOn(one, verdict, keys);
}

async function checkKept(verdict: Verdict, note: string, trust: Trust): Promise<void> {
  const { key, successions } = Successions.parse(JSON.parse(await fetchLog('successions')));
  const checkpoint = await checkCheckpoint(verdict, browserPlatform, trust, { note, key, successions });
  if (checkpoint) await checkServedLog(verdict, browserPlatform, checkpoint, fetchLog);
}

export async function fetchLog(path: string): Promise<string> {
  return (await httpFetch(`/api/ledger/${path}`)).text();
}

export async function findByCode(code: string): Promise<VerifiedDocument> {
  const answer = await httpFetch(`/api/documents/verify/${encodeURIComponent(code.trim())}`);
  return VerifiedDocument.parse(await answer.json());
}

function detailsOf({ sha256, code }: Document): Report['details'] {
  return [{ of: 'sha256', is: sha256 }, ...(code ? [{ of: 'code' as const, is: code }] : [])];
}

function reportOn({ id, name, kind }: HeldFile, verdict: Verdict, details: Report['details']): Report {
  const findings = verdict.findings();
  const hasAny = findings.some(({ mark }) => mark === 'holds');
  const outcome = verdict.isWhole() ? (hasAny ? 'holds' : 'unknown') : 'fails';
  return { id, name, kind, outcome, findings, details };
}
