// Referrals to other bodies for the demo: one that waits, one that was acknowledged, one that was answered. Made by real commands
// through the write path, once; a case in which a rule refuses a step is passed over.
import { listCasesInState } from '#db/queries/list-cases-in-state.ts';
import { readHeadAsSystem } from '#db/read-head.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { performCommand } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { getDemoOfficer } from './directory/demo-directory.ts';

const acknowledged = {
  ...{ answer: 'received', way: 'electronic' },
  content: 'Văn phòng tiếp nhận xác nhận đã nhận đủ văn bản và phân công bộ phận xem xét.',
};
const answered = {
  ...{ answer: 'takenUp', way: 'post' },
  content: 'Đã thụ lý phần thuộc thẩm quyền và sẽ thông báo kết quả bằng văn bản.',
};
/** What was answered so far, by case. */
const stories = [[], [acknowledged], [acknowledged, answered]];

export async function seedReferrals(path: WritePath): Promise<void> {
  const cases = await listCasesInState(path.feedLanes, 'advice.commenting', 12);
  const heads = await Promise.all(cases.map((id) => factsOf(path, id)));
  if (heads.some((facts) => facts.beside.referrals.length > 0)) return;
  let told = 0;
  for (const caseId of cases) {
    const answers = stories[told];
    if (!answers) return;
    if (await refer(path, caseId, answers)) told += 1;
  }
}

async function factsOf(path: WritePath, caseId: string): Promise<Facts> {
  const { head } = await readHeadAsSystem(path.feedLanes, { streamId: caseId, commandId: null });
  return head?.facts as Facts;
}

async function refer(path: WritePath, caseId: string, answers: readonly object[]): Promise<boolean> {
  const { officers } = await factsOf(path, caseId);
  const supervisor = officers.supervisor ?? getDemoOfficer('supervisor').id;
  const asked = await sent(path, caseId, supervisor, 'case.askAuthority', {
    matter: 'referral',
    reasons: 'Có dấu hiệu thuộc thẩm quyền của cơ quan khác; đề nghị xem xét chuyển thông tin.',
  });
  const referred =
    asked &&
    (await sent(path, caseId, getDemoOfficer('authority').id, 'case.refer', {
      ...{ body: 'Thanh tra tỉnh', way: 'post', reporterWithheld: true, stays: false },
      basis: 'Điều 4.13 của quy trình; thẩm quyền thanh tra về đấu thầu',
      reasons: 'Một phần hồ sơ liên quan đến việc lựa chọn nhà thầu, thuộc thẩm quyền của cơ quan thanh tra.',
    }));
  if (!referred) return false;
  for (const answer of answers)
    await sent(path, caseId, getDemoOfficer('secretary').id, 'case.recordReferralAnswer', answer);
  return true;
}

/** Whether the command was lawful. */
async function sent(
  path: WritePath,
  caseId: string,
  actorId: string,
  type: string,
  payload: object,
): Promise<boolean> {
  const { head } = await readHeadAsSystem(path.feedLanes, { streamId: caseId, commandId: null });
  const { outcome } = await performCommand(path, caseId, {
    ...{ type, payload, commandId: uuidV7(), expectedVersion: head?.version },
    actor: { kind: 'person', id: actorId },
  });
  return outcome === 'done';
}
