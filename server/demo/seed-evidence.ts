// Files of evidence for the demo: handed in by the investigator as the page does it and recorded as exhibits, in the first few cases
// about money that are under investigation. Once: where one has files already, nothing more is done.
import { Upload } from '@tus/server';
import sharp from 'sharp';
import { listCasesInState } from '#db/queries/list-cases-in-state.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { dayOf } from '#workflows/rules/day.ts';
import { performCommand } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';
import { openPress, type Press } from '../documents/press.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { accountIdOf } from './fill-directory.ts';
import { ledgerPage, letterAsText, monthOf, paymentsAsCsv, paymentsAsSheet } from './texts/evidence-files.ts';

type Told = Pick<Services, 'evidence' | 'writePath'>;
type Exhibit = { kind: string; title: string; source: string; files: { name: string; bytes: Uint8Array }[] };

const mostCases = 4;
const states = ['verification.responding', 'verification.gathering', 'verification.drafting'];
const custody = 'Cán bộ thẩm tra giữ bản điện tử; bản giấy niêm phong tại phòng lưu trữ.';

export async function seedEvidence(services: Told): Promise<void> {
  const { writePath, evidence } = services;
  const inStates = states.map((state) => listCasesInState(writePath.feedLanes, state, 40));
  const told: { caseId: string; viewer: Viewer; month: string }[] = [];
  for (const caseId of (await Promise.all(inStates)).flat()) {
    const { head } = await readHeadAsSystem(writePath.feedLanes, { streamId: caseId, commandId: null });
    const facts = head?.facts as Facts | undefined;
    // While a case is stayed nothing new comes into its file.
    const takesEvidence = facts && isAboutMoney(facts) && facts.stay === null;
    const viewer = takesEvidence ? investigatorOf(writePath, facts) : null;
    const known = viewer && (await evidence.list(viewer, caseId));
    if (!viewer || known?.depth !== 'file' || !known.mayUpload) continue;
    if (known.files.length > 0) return;
    told.push({
      caseId,
      viewer,
      month: monthOf(facts?.allegations[0]?.from ?? dayOf(writePath.clock.now())),
    });
    if (told.length === mostCases) break;
  }
  if (told.length === 0) return;
  const press = openPress();
  try {
    for (const { viewer, caseId, month } of told)
      for (const exhibit of await exhibitsOf(press, month, writePath.clock.now()))
        await record(services, viewer, caseId, exhibit);
  } finally {
    await press.close();
  }
}

function investigatorOf({ directory, clock }: WritePath, facts: Facts): Viewer | null {
  const person = directory.findPerson(facts.officers.investigator ?? '');
  if (!person) return null;
  const { id: personId, name } = person;
  const titles = { vi: person.title, en: person.titleEn };
  const grants = directory.grantsOf(personId, dayOf(clock.now()));
  return { personId, accountId: accountIdOf('investigator'), name, titles, email: '', locale: 'vi', grants };
}

/** Embezzlement or misuse of funds, in the packs of the demo. */
function isAboutMoney({ allegations }: Facts): boolean {
  return allegations.some(({ provision }) => provision === 'GI-02');
}

async function exhibitsOf(press: Press, month: string, at: string): Promise<Exhibit[]> {
  const { pdf } = await press.pdf({ sheet: paymentsAsSheet(month), at });
  const photo = await sharp(Buffer.from(ledgerPage())).jpeg({ quality: 82 }).toBuffer();
  const list = `Bảng kê phiếu chi ${month.replace('/', '-')}`;
  return [
    {
      ...{ kind: 'document', title: `Bảng kê phiếu chi tháng ${month}` },
      source: 'Phòng Kế toán cung cấp theo yêu cầu, đối chiếu với sổ quỹ.',
      files: [
        { name: `${list}.pdf`, bytes: pdf },
        { name: `${list}.csv`, bytes: Buffer.from(paymentsAsCsv(month)) },
      ],
    },
    {
      ...{ kind: 'document', title: 'Ảnh chụp trang sổ quỹ' },
      source: 'Chụp tại phòng Kế toán, có mặt kế toán trưởng.',
      files: [{ name: 'Sổ quỹ trang 12.jpg', bytes: photo }],
    },
    {
      ...{ kind: 'statement', title: 'Lời trình bày của thủ quỹ' },
      source: 'Thủ quỹ gửi sau buổi làm việc.',
      files: [{ name: 'Lời trình bày.txt', bytes: Buffer.from(letterAsText) }],
    },
  ];
}

async function record({ evidence, writePath }: Told, viewer: Viewer, caseId: string, exhibit: Exhibit) {
  const uploads = await evidence.uploadsOf(viewer, caseId);
  if (typeof uploads === 'string') throw new Error(`The demo could not hand in a file: ${uploads}.`);
  const ids = new Set<string>();
  for (const { name, bytes } of exhibit.files) {
    const id = uuidV7();
    await uploads.create(new Upload({ id, size: bytes.length, offset: 0, metadata: { filename: name } }));
    await uploads.write(once(bytes), id, 0);
    ids.add(id);
  }
  const handedIn = ((await evidence.list(viewer, caseId))?.files ?? []).filter(({ id }) => ids.has(id));
  // With a scanner they are looked through first, and can be recorded by hand afterwards.
  if (handedIn.some(({ state }) => state !== 'clean')) return;
  const { kind, title, source } = exhibit;
  const files = handedIn.map(({ id, sha256 }) => ({ id, sha256 }));
  const performed = await performCommand(writePath, caseId, {
    ...{ commandId: uuidV7(), type: 'verification.recordEvidence' },
    actor: { kind: 'person', id: viewer.personId },
    payload: {
      ...{ kind, title, source, custody, files, lawful: true, preservation: false },
      obtainedOn: dayOf(writePath.clock.now()),
    },
  });
  if (performed.outcome !== 'done')
    throw new Error(`The demo could not record evidence: ${performed.outcome}.`);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
