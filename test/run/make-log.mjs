// `npm run make:log -- --interactions 1000 --seed 1 --out file.json`: a made-up log in the format of the log's export.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeContacts } from '../../utils/sample-log/sample-events.ts';
import { FULL_DAYS, sampleAgent, USUAL_PLAN } from '../../utils/sample-log/sample-plan.ts';

const NUMBERS = {
  interactions: 1000,
  seed: 1,
  agents: USUAL_PLAN.agents,
  days: FULL_DAYS,
  upset: USUAL_PLAN.upset,
  kept: USUAL_PLAN.kept,
};

const options = {
  team: { type: 'boolean' },
  ...Object.fromEntries(['out', 'end', ...Object.keys(NUMBERS)].map((name) => [name, { type: 'string' }])),
};

/** The plan that the command line asks for. Throws an Error in plain words. */
function readPlan(values) {
  const plan = {
    ...NUMBERS,
    team: values.team ?? false,
    end: values.end ? Date.parse(values.end) : Date.now(),
  };
  for (const name of Object.keys(NUMBERS)) {
    if (values[name] === undefined) continue;
    plan[name] = Number(values[name]);
    const share = name === 'upset' || name === 'kept';
    if (
      share
        ? !(plan[name] >= 0 && plan[name] <= 1)
        : !Number.isInteger(plan[name]) || plan[name] < (name === 'seed' ? 0 : 1)
    )
      throw new Error(
        `--${name} must be ${share ? 'a share from 0 to 1' : 'a whole number'}, not ${values[name]}`,
      );
  }
  if (plan.agents > 99) throw new Error('--agents goes up to 99');
  if (Number.isNaN(plan.end)) throw new Error(`--end must be a date, not ${values.end}`);
  return plan;
}

try {
  const { values } = parseArgs({ options });
  if (!values.out) throw new Error('--out says which file to write');
  const plan = readPlan(values);
  const file = createWriteStream(values.out);
  const failed = once(file, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => {});
  const write = (text) => (file.write(text) ? null : Promise.race([once(file, 'drain'), failed]));
  const agent = { id: sampleAgent(0), name: 'Sample' };
  await write(`{"format":1,"exportedAt":${plan.end},"agent":${JSON.stringify(agent)},"events":[`);
  let events = 0;
  for (const contact of makeContacts(plan))
    for (const event of contact) await write(`${events++ ? ',' : ''}\n${JSON.stringify(event)}`);
  file.end('\n]}\n');
  await Promise.race([once(file, 'finish'), failed]);
  console.log(`${values.out}: ${plan.interactions} contacts, ${events} events, seed ${plan.seed}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
