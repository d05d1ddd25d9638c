// Opens the explorer in a browser as an analyst does: types a query, reads the answer, looks something up, opens one of the questions offered.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { address, withHost } from '../host.mjs';

const folder = mkdtempSync(join(tmpdir(), 'twinning-'));
const project = new URL('../../src/Twinning.GraphQL', import.meta.url).pathname;
const env = { ...process.env, TWINNING_DATABASE: join(folder, 'twinning.db') };
await withHost(`dotnet run --project ${project}`, env, async () => {
  const browser = await chromium.launch({ executablePath: process.env.TWINNING_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await explore(page).finally(() => process.env.TWINNING_SCREENSHOT && page.screenshot({ path: process.env.TWINNING_SCREENSHOT }));
  } finally {
    await browser.close();
  }
});
rmSync(folder, { recursive: true, force: true });

async function explore(page) {
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const foreign = [];
  page.on('request', (request) => !/^(http:\/\/127\.0\.0\.1:5080\/|data:|blob:)/.test(request.url()) && foreign.push(request.url()));
  await page.goto(address);

  await page.locator('.graphiql-query-editor .monaco-editor').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('{ coverage(asOf: "2020-12-31") { villagesInScope villagesCovered '); // the editor itself closes the brackets
  await page.keyboard.press('Control+Enter');
  await holds(page, '"villagesCovered": 24');

  await page.getByText('A GraphQL schema provides a root type for each kind of operation.').waitFor();

  await page.getByRole('button', { name: /show questions/i }).click();
  await page.getByRole('button', { name: 'How much support was given?' }).click();
  await page.getByRole('button', { name: /execute query/i }).click();
  await holds(page, '989.356.000');

  assert.deepEqual(complaints, []);
  assert.deepEqual(foreign, [], 'The explorer loads from its own host only.');
  console.log('The explorer answers in the browser.');
}

// The editor draws its text in pieces, with hard spaces.
async function holds(page, text) {
  const answer = page.locator('.result-window .view-lines');
  for (let tries = 0; tries < 100; tries++) {
    if ((await answer.innerText().catch(() => '')).replaceAll('\u00a0', ' ').includes(text)) {
      return;
    }
    await page.waitForTimeout(100);
  }
  assert.fail(`The answer does not show ${text}: ${await answer.innerText()}`);
}
