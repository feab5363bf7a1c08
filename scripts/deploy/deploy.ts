import { type Desk, Stop } from './desk.ts';
import { buildRelease } from './steps/build-release.ts';
import { checkNode } from './steps/check-node.ts';
import { createScript } from './steps/create-script.ts';
import { logIn } from './steps/log-in.ts';
import { lookAtScript } from './steps/look-at-script.ts';
import { openSheet } from './steps/open-sheet.ts';
import { pushRelease } from './steps/push-release.ts';
import type { Step } from './steps/step.ts';
import type { Target } from './target.ts';

/** Does every step in order, telling each first; only tells them when it is a rehearsal. */
export async function deploy(desk: Desk, target: Target, isRehearsal: boolean): Promise<number> {
  const steps = stepsTo(desk, target);
  try {
    for (const [index, step] of steps.entries()) {
      desk.say(`\n[${index + 1}/${steps.length}] ${step.title}`);
      for (const line of step.told) desk.say(`  ${line}`);
      if (isRehearsal) for (const command of step.commands) desk.say(`  $ ${command}`);
      else await step.run(desk);
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    desk.say(`\n${error.message}`);
    return 1;
  }
  desk.say(isRehearsal ? '\nเป็นการซ้อม ยังไม่ได้ทำอะไร' : '\nติดตั้งเสร็จแล้ว');
  return 0;
}

function stepsTo(desk: Desk, target: Target): readonly Step[] {
  const place = target.kind === 'script' ? lookAtScript(desk, target.script) : createScript(desk, target);
  return [checkNode(desk), buildRelease(desk), logIn(desk), place, pushRelease(desk), openSheet(desk)];
}
