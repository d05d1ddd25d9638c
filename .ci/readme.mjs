// Follows README.md: makes the token, starts the host with the first command, asks every query and mutation in order, compares each
// answer with the one the README shows after it, and runs the import and export commands. The store is a new one in a temporary folder.
import assert from 'node:assert/strict';
import { execSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const address = 'http://127.0.0.1:5080/graphql';
const secondsToStart = 240;

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, text]) => ({ kind, text }));
const commands = blocks.filter((block) => block.kind === 'sh').flatMap((block) => block.text.trim().split('\n'));
const only = (word) => commands.find((command) => command.includes(word)) ?? assert.fail(`README.md has no command with "${word}".`);

const folder = mkdtempSync(join(tmpdir(), 'twinning-'));
const env = { ...process.env, TWINNING_DATABASE: join(folder, 'twinning.db') };
const run = (command) => {
  console.log(`$ ${command}`);
  return execSync(command, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
};

assert.equal(await ask('{ __typename }'), undefined, `Something else answers on ${address}; end it first.`);
const token = run(only('user-jwts')).split('\n').at(-1);
console.log(`$ ${commands[0]}`);
const host = spawn(commands[0], {
  shell: true,
  detached: true, // a process group of its own, to be ended as a whole
  stdio: ['ignore', 'inherit', 'inherit'],
  env,
});
let running = true;
const ended = new Promise((resolve) => host.once('exit', resolve)).then(() => (running = false));
try {
  await started();
  for (const [place, { kind, text }] of blocks.entries()) {
    if (kind === 'graphql') {
      const shown = blocks[place + 1]?.kind === 'json' ? JSON.parse(blocks[place + 1].text) : undefined;
      await compare(text, shown);
    }
  }
} finally {
  if (running) {
    process.kill(-host.pid, 'SIGTERM');
    await ended;
  }
}

const [csv, again] = [only('export returns'), only('import returns')].map((command) => command.replace(/\S+\.csv/, join(folder, 'returns.csv')));
run(csv);
const report = run(again);
console.log(report);
assert.match(report, / 0 changes/, 'What was exported changes nothing when imported.');
rmSync(folder, { recursive: true, force: true });
console.log('What README.md shows is what happens.');

async function compare(text, shown) {
  const answer = await ask(text);
  console.log(JSON.stringify(answer));
  assert.equal(answer.errors, undefined, 'It is answered with errors.');
  for (const part of Object.keys(shown ?? {})) {
    assert.deepEqual(answer[part], shown[part], `The "${part}" of the answer is not what README.md shows.`);
  }
}

async function started() {
  for (const start = Date.now(); Date.now() - start < secondsToStart * 1000; await sleep(500)) {
    assert.ok(running, 'The host ended by itself.');
    if ((await ask('{ __typename }')) !== undefined) {
      return;
    }
  }
  assert.fail(`The host did not answer within ${secondsToStart} seconds.`);
}

// Undefined while nothing listens. Only a mutation is sent with the token.
async function ask(query) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        ...(query.startsWith('mutation') ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query }),
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
