import type { Alert, Button, ButtonSet } from './screen.ts';

type Question = Omit<Alert, 'answer'>;

/** The buttons that will be pressed, in order, or somebody who decides. */
export type Answers = readonly Button[] | ((question: Question) => Button);

const BUTTONS: Readonly<Record<ButtonSet, readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Answers alerts. One that only informs is confirmed without using an answer up; a question nobody answers is closed. */
export function answerAlert(answers: Answers): (question: Question) => Button {
  let used = 0;
  const next = (question: Question): Button => {
    if (typeof answers === 'function') return answers(question);
    if (question.buttons === 'OK') return 'OK';
    used += 1;
    return answers[used - 1] ?? 'CLOSE';
  };
  return (question) => {
    const answer = next(question);
    if (answer === 'CLOSE' || BUTTONS[question.buttons].includes(answer)) return answer;
    throw new Error(`the alert "${question.prompt}" has no button ${answer}`);
  };
}
