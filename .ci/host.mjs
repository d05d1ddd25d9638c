// Starts the host with a command, waits until it answers, and ends it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

export const address = 'http://127.0.0.1:5080/graphql';
const secondsToStart = 240;

// Runs a piece of work while the host runs; nothing else may answer at its address.
export async function withHost(command, env, work) {
  assert.equal(await ask('{ __typename }'), undefined, `Something else answers on ${address}; end it first.`);
  console.log(`$ ${command}`);
  const host = spawn(command, {
    shell: true,
    detached: true, // a process group of its own, to be ended as a whole
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  let running = true;
  const ended = new Promise((resolve) => host.once('exit', resolve)).then(() => (running = false));
  try {
    await started(() => running);
    await work();
  } finally {
    if (running) {
      process.kill(-host.pid, 'SIGTERM');
      await ended;
    }
  }
}

// Undefined while nothing listens.
export async function ask(query, token) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
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

async function started(isRunning) {
  for (const start = Date.now(); Date.now() - start < secondsToStart * 1000; await sleep(500)) {
    assert.ok(isRunning(), 'The host ended by itself.');
    if ((await ask('{ __typename }')) !== undefined) {
      return;
    }
  }
  assert.fail(`The host did not answer within ${secondsToStart} seconds.`);
}
