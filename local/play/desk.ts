import { join } from 'node:path';
import { pdfOf } from '../command-line/convert-to-pdf.ts';
import { type Host, openHost } from '../host.ts';
import type { Alert } from '../screen.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { keepState } from './keep-state.ts';
import type { GivenAnswer, Outcome } from './page-state.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** One workbook that lies open: its host, and what has been shown of it. */
export interface Desk {
  readonly book: Workbook;
  readonly host: Host;
  /**
   * Does a click or a call with the answers known so far. The script cannot wait for a browser, so a question without
   * an answer puts everything back as it was, and the click is done again once the answer is known.
   */
  attempt(work: (host: Host) => unknown, answers: readonly GivenAnswer[]): Outcome;
}

class Unanswered extends Error {
  constructor(readonly question: Omit<Alert, 'answer'>) {
    super(question.prompt);
  }
}

/** Opens a workbook as an officer does: the menu appears, and nothing else happens. */
export function openDesk(book: Workbook, driveFolder: string): Desk {
  let known: GivenAnswer[] = [];
  const host = openHost({
    dist: DIST,
    workbook: book,
    driveFolder,
    toPdf: pdfOf,
    alertAnswers: (question) => {
      if (question.buttons === 'OK') return 'OK';
      const next = known.shift();
      if (next?.prompt !== question.prompt) throw new Unanswered(question);
      return next.answer;
    },
  });
  host.open();
  const { screen } = host;
  return {
    book,
    host,
    attempt(work, answers) {
      const putBack = keepState(book, screen, driveFolder);
      const before = {
        alerts: screen.alerts.length,
        dialogs: screen.dialogs.length,
        sidebars: screen.sidebars.length,
        toasts: screen.toasts.length,
      };
      known = [...answers];
      book.activeArea = undefined;
      const ending = endingOf(() => work(host));
      if (ending.question) {
        putBack();
        return { question: ending.question, toasts: [], told: [] };
      }
      const index = screen.dialogs.length - 1;
      const shown = index >= before.dialogs ? screen.dialogs[index] : undefined;
      const beside = screen.sidebars.length - 1;
      const docked = beside >= before.sidebars ? screen.sidebars[beside] : undefined;
      return {
        ...ending,
        ...(docked && { sidebar: { index: beside, title: docked.title } }),
        ...(shown && {
          dialog: { index, title: shown.title, width: shown.width, height: shown.height },
        }),
        toasts: screen.toasts.slice(before.toasts).map(({ message }) => message),
        told: screen.alerts
          .slice(before.alerts)
          .filter(({ buttons }) => buttons === 'OK')
          .map(({ prompt }) => prompt),
      };
    },
  };
}

function endingOf(work: () => unknown): Pick<Outcome, 'question' | 'result' | 'error'> {
  try {
    return { result: work() };
  } catch (fault) {
    if (fault instanceof Unanswered) return { question: fault.question };
    return { error: fault instanceof Error ? fault.message : String(fault) };
  }
}
