// Starts the host with the README's first command, asks it the README's first query over HTTP, and compares the answer with the
// README's. The store is a new one in a temporary folder.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const address = 'http://127.0.0.1:5080/graphql';
const secondsToStart = 240;

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, text]) => ({ kind, text }));
const command = blocks.find((block) => block.kind === 'sh').text.trim().split('\n')[0];
const query = blocks.findIndex((block) => block.kind === 'graphql');
if (query < 0) {
  console.log('!!!! NOT CHECKED: README.md shows no query yet, so the host was not asked one. !!!!');
  process.exit(0);
}
const expected = blocks.slice(query).find((block) => block.kind === 'json');
assert.ok(expected, 'README.md shows no answer (a json block) after its first query.');
assert.equal(await ask(), undefined, `Something else answers on ${address}; end it first.`);

console.log(`$ ${command}`);
const folder = mkdtempSync(join(tmpdir(), 'twinning-'));
const host = spawn(command, {
  shell: true,
  detached: true, // a process group of its own, to be ended as a whole
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, TWINNING_DATABASE: join(folder, 'twinning.db') },
});
let running = true;
const ended = new Promise((resolve) => host.once('exit', resolve)).then(() => (running = false));
try {
  const answer = await firstAnswer();
  console.log(JSON.stringify(answer));
  assert.equal(answer.errors, undefined, 'The README’s first query is answered with errors.');
  const wanted = JSON.parse(expected.text);
  for (const part of Object.keys(wanted)) {
    assert.deepEqual(answer[part], wanted[part], `The "${part}" of the answer is not what README.md shows.`);
  }
  console.log('The host answers the README’s first query as README.md shows.');
} finally {
  if (running) {
    process.kill(-host.pid, 'SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

async function firstAnswer() {
  for (const start = Date.now(); Date.now() - start < secondsToStart * 1000; await sleep(500)) {
    assert.ok(running, 'The host ended by itself.');
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
  }
  assert.fail(`The host did not answer within ${secondsToStart} seconds.`);
}

// Undefined while nothing listens.
async function ask() {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: blocks[query].text }),
    });
  } catch {
    return undefined;
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    assert.fail(`${address} answers ${response.status} and not with JSON: ${text.slice(0, 500)}`);
  }
}
