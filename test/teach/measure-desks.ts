// `node test/teach/measure-desks.ts tuned|held [picker]`: teaches each test desk by the proposer alone on two cases (or through the
// picker, with what is wrong put right), reads ten others and disturbed pages, and prints how the values came out. `wrong` = wrong and shown as sure.
import { CASES } from './desk.ts';
import { DeskBrowser } from './desk-browser.ts';
import { HELD_OUT, TUNED } from './desks/all-desks.ts';
import { DISTURBANCES } from './disturb-page.ts';
import { PICK_IN_PAGE, pickDesk } from './pick-desk.ts';
import { type Outcome, readTaught, teachDesk } from './teach-desk.ts';

const count = (outcomes: readonly Outcome[]) => {
  const sum = { right: 0, unsure: 0, missing: 0, wrong: 0 };
  for (const { how } of outcomes) sum[how]++;
  return JSON.stringify(sum);
};

/** Values that were shown as sure and are not so: each with its page. */
const tellWrong = (outcomes: readonly Outcome[], page: string) => {
  for (const { reader, how, said } of outcomes)
    if (how === 'wrong') console.log(`  wrong: ${page}: ${reader}: ${said}`);
  return outcomes;
};

const isPicked = process.argv[3] === 'picker';
const browser = await DeskBrowser.open('chromium', isPicked ? PICK_IN_PAGE : undefined);
try {
  for (const desk of process.argv[2] === 'held' ? HELD_OUT : TUNED) {
    const taught = await (isPicked ? pickDesk : teachDesk)(browser, desk);
    const whole: Outcome[] = [];
    const disturbed: Outcome[] = [];
    for (const shown of CASES.slice(1))
      whole.push(...tellWrong(await readTaught(browser, desk, shown, taught), shown.name));
    for (const [i, shown] of CASES.slice(3, 6).entries())
      for (const [j, how] of DISTURBANCES.entries())
        disturbed.push(
          ...tellWrong(
            await readTaught(browser, desk, shown, taught, { how, seed: i * 10 + j }),
            `${shown.name}, ${how}`,
          ),
        );
    const given = taught.profile ? '' : ' (no profile)';
    console.log(
      `${desk.name}${given}: corrections ${taught.corrections.join(', ') || 'none'}; others ${count(whole)}; disturbed ${count(disturbed)}`,
    );
  }
} finally {
  await browser.close();
}
