// Asks the running host everything that the suite of graphql-http asks about GraphQL over HTTP: each MUST and SHOULD has to hold. Then
// subscribes with the clients that applications use.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditServer } from 'graphql-http';
import { address, withHost } from '../host.mjs';
import { hearFacts } from './subscriptions.mjs';

const folder = mkdtempSync(join(tmpdir(), 'twinning-'));
const project = new URL('../../src/Twinning.GraphQL', import.meta.url).pathname;
const env = { ...process.env, TWINNING_DATABASE: join(folder, 'twinning.db') };
const token = execSync(`dotnet user-jwts create --project ${project} --role office --output token`, { encoding: 'utf8' }).trim().split('\n').at(-1);
await withHost(`dotnet run --project ${project}`, env, async () => {
  const results = await auditServer({ url: address, fetchFn: fetch });
  const failed = results.filter((result) => result.status !== 'ok');
  failed.forEach((result) => console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`));
  console.log(`${results.length - failed.length} of ${results.length} audits of GraphQL over HTTP hold.`);
  assert.ok(results.length > 0 && failed.length === 0);
  await hearFacts(token);
});
rmSync(folder, { recursive: true, force: true });
