// Subscribes with the clients that applications use, over WebSocket and as server-sent events; each has to hear of a fact recorded meanwhile.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient as overEvents } from 'graphql-sse';
import { createClient as overSocket } from 'graphql-ws';
import WebSocket from 'ws';
import { address, ask } from '../host.mjs';

const query = 'subscription { factRecorded(kinds: [VILLAGE_SURVEY]) { kind area { name } day version } }';
const secondsToHear = 30;

export async function hearFacts(token) {
  const socket = overSocket({ url: address.replace('http', 'ws'), webSocketImpl: WebSocket });
  const events = overEvents({ url: address });
  try {
    const heard = Object.entries({ 'graphql-ws': socket, 'graphql-sse': events }).map(async ([name, client]) => [name, await first(client, name)]);
    await sleep(2000); // a subscription is not acknowledged
    const recorded = await record(token);
    for (const [name, fact] of await Promise.all(heard)) {
      assert.deepEqual([fact.kind, fact.day], ['VILLAGE_SURVEY', recorded]);
      console.log(`${name} heard of ${JSON.stringify(fact)}.`);
    }
  } finally {
    await socket.dispose();
    events.dispose();
  }
}

function first(client, name) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${name} heard nothing within ${secondsToHear} seconds.`)), secondsToHear * 1000);
    const end = client.subscribe({ query }, {
      next: (result) => {
        clearTimeout(late);
        end();
        result.data ? resolve(result.data.factRecorded) : reject(new Error(JSON.stringify(result.errors)));
      },
      error: reject,
      complete: () => {},
    });
  });
}

async function record(token) {
  const village = (await ask('{ villages(first: 1, asOf: "2020-12-31") { nodes { id } } }')).data.villages.nodes[0].id;
  const day = '2021-01-12';
  const answer = await ask(
    `mutation { recordVillageSurvey(input: {village: "${village}", year: 2021, day: "${day}", document: {number: "1", issuer: "Bôn"}, needs: [{field: HOUSING, severity: 1}]}) { violations { code } } }`,
    token,
  );
  assert.deepEqual(answer.data?.recordVillageSurvey, { violations: [] }, JSON.stringify(answer));
  return day;
}
