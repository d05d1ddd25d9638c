// Follows README.md: makes the token, starts the host with the first command, asks every query and mutation in order, compares each
// answer with the one the README shows after it, and runs the import and export commands. The store is a new one in a temporary folder.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, withHost } from './host.mjs';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, text]) => ({ kind, text }));
const commands = blocks.filter((block) => block.kind === 'sh').flatMap((block) => block.text.trim().split('\n'));
const only = (word) => commands.find((command) => command.includes(word)) ?? assert.fail(`README.md has no command with "${word}".`);

const folder = mkdtempSync(join(tmpdir(), 'twinning-'));
const env = { ...process.env, TWINNING_DATABASE: join(folder, 'twinning.db') };
const run = (command) => {
  console.log(`$ ${command}`);
  return execSync(command, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
};

const token = run(only('user-jwts')).split('\n').at(-1);
await withHost(commands[0], env, async () => {
  for (const [place, { kind, text }] of blocks.entries()) {
    if (kind === 'graphql') {
      const shown = blocks[place + 1]?.kind === 'json' ? JSON.parse(blocks[place + 1].text) : undefined;
      await compare(text, shown);
    }
  }
});

const [csv, again] = [only('export returns'), only('import returns')].map((command) => command.replace(/\S+\.csv/, join(folder, 'returns.csv')));
run(csv);
const report = run(again);
console.log(report);
assert.match(report, / 0 changes/, 'What was exported changes nothing when imported.');
rmSync(folder, { recursive: true, force: true });
console.log('What README.md shows is what happens.');

async function compare(text, shown) {
  const answer = await ask(text, /^(mutation|query Office)/.test(text) ? token : undefined); // all else is for everybody
  console.log(JSON.stringify(answer));
  assert.equal(answer.errors, undefined, 'It is answered with errors.');
  for (const part of Object.keys(shown ?? {})) {
    assert.deepEqual(answer[part], shown[part], `The "${part}" of the answer is not what README.md shows.`);
  }
}
