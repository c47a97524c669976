// Ways in beside a password, as people meet them: a passkey of the browser's own device (a virtual authenticator), added, signed
// in by and confirming a decision; and the organisation's sign-on, through the provider's own pages and back.
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type IdentityProvider, startIdentityProvider } from '#tests/support/identity-provider.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { newWindow } from './browser.ts';
import { perform } from './command-form-driver.ts';
import { signInByRole } from './every-page.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
let provider: IdentityProvider;
/** By its name: passkeys are bound to one. */
let home: string;

beforeAll(async () => {
  provider = await startIdentityProvider();
  stage = await setStage({
    DUECOURSE_OIDC_ISSUER: provider.issuer,
    DUECOURSE_OIDC_CLIENT_ID: provider.client.id,
    DUECOURSE_OIDC_CLIENT_SECRET: provider.client.secret,
    DUECOURSE_OIDC_LABEL: 'Cổng nhân sự',
  });
  home = `http://localhost:${stage.product.port}`;
  provider.trust(`${home}/api/sso/callback`);
}, 400_000);

afterAll(async () => {
  await stage?.close();
  await provider?.close();
});

async function windowOf(account: string | null, width = 1280): Promise<BrowserContext> {
  const context = await newWindow(stage.browser, { width });
  await signInByRole(home, context, account);
  return context;
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(home + path);
  await page.locator('h1').first().waitFor();
  return page;
}

/** A device that holds passkeys and verifies its holder (WebAuthn Level 3, 11: automation). */
async function giveDevice(page: Page): Promise<CDPSession> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  expect(authenticatorId).not.toBe('');
  return devices;
}

async function forgetConfirmations(): Promise<void> {
  await stage.sql`update auth.session set confirmed_at = now() - interval '1 hour'`;
  // A node remembers a session for a moment.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL(/\/sign-in/);
}

it('adds a passkey, signs in with it alone and confirms a decision by it', async () => {
  const context = await windowOf('chair');
  const page = await open(context, '/account');
  await giveDevice(page);
  await page.getByRole('textbox', { name: 'Tên của khóa' }).fill('Máy tính ở cơ quan');
  await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
  await page.getByText('Máy tính ở cơ quan').waitFor();
  await leave(page);
  await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click();
  await page.locator('nav').first().waitFor();
  const board: Board = await (await context.request.get(`${home}/api/board`)).json();
  const card = board.cards.find((one) => one.state === 'advice.reasoning' && one.respondent);
  await page.goto(`${home}/cases/${card?.id}`);
  await page.locator('h1').first().waitFor();
  await forgetConfirmations();
  const some = 'Căn cứ hồ sơ và kết quả biểu quyết của Hội đồng.';
  const sent = perform(page, 'advice.signDecision', {
    reasons: some,
    answersRespondent: some,
    standardOfProof: 'Khả năng có vi phạm cao hơn không có',
  });
  const again = page.getByRole('button', { name: 'Xác nhận bằng khóa truy cập' });
  await Promise.race([
    again.waitFor(),
    sent.then(() => Promise.reject(new Error('It was not asked again.'))),
  ]);
  await again.click();
  await sent;
  await page.getByText('Chờ tống đạt quyết định').first().waitFor();
  await page.goto(`${home}/account`);
  await page
    .getByText(/Đăng nhập bằng khóa truy cập/)
    .first()
    .waitFor();
});

it('signs in through the provider once the account is linked, and says why where it is not', async () => {
  provider.people.set('nguoi-o-cong', { email: 'cong@organisation.test', isVerified: true });
  const throughProvider = async (page: Page) => {
    await page.locator('input[name=login]').fill('nguoi-o-cong');
    await page.locator('input[name=password]').fill('any');
    await page.locator('button[type=submit]').click();
    await page.locator('button[type=submit]', { hasText: /Continue/i }).click();
  };
  const stranger = await open(await windowOf(null, 390), '/sign-in');
  await stranger.getByRole('button', { name: 'Đăng nhập qua Cổng nhân sự' }).click();
  await throughProvider(stranger);
  await stranger
    .getByRole('alert')
    .getByText(/chưa có tài khoản gắn với bạn/)
    .waitFor();

  const page = await open(await windowOf('member2'), '/account');
  await page.getByRole('button', { name: 'Liên kết tài khoản' }).click();
  await throughProvider(page);
  await page.getByText('Đã liên kết', { exact: true }).waitFor();
  const next = await open(await windowOf(null), '/sign-in?from=%2Fmeetings');
  await next.getByRole('button', { name: 'Đăng nhập qua Cổng nhân sự' }).click();
  await throughProvider(next);
  await next.waitForURL(/\/meetings$/);
  await next.locator('nav').first().waitFor();
});
