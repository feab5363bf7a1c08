import { faultWords } from './app/fault-words.ts';
import { migrateLayout } from './app/migrate-layout.ts';
import type { Ports } from './app/ports.ts';
import { digestPorts, mailPorts } from './google/digest-ports.ts';
import { googlePorts } from './google/google-ports.ts';
import { showNote, showSidebar, showWindow } from './google/screen.ts';
import { type Result, resultPage } from './sidebar/result/result-page.ts';

export const TITLE = 'โปร่งใส';

/** A click in the menu: says what begins, shows what came of it. */
export function fromMenu(beginning: string, command: (ports: Ports) => Result): () => void {
  return opening(beginning, (ports) => resultPage(command(ports)));
}

/** The same for a mail that somebody sends by a click, and for what mail and triggers are needed for. */
export const fromMailMenu = menuWith(mailPorts);
export const fromDigestMenu = menuWith(digestPorts);

/** Only these ask for those permissions. */
function menuWith<Given extends Ports>(portsOf: () => Given) {
  return (beginning: string, command: (ports: Given) => Result): (() => void) =>
    showing(beginning, () => resultPage(command(upToDate(portsOf()))));
}

/** A click in the menu that opens a window; a fault is shown there instead. */
export function opening(beginning: string, page: (ports: Ports) => string): () => void {
  return showing(beginning, () => page(portsUpToDate()));
}

function showing(beginning: string, page: () => string): () => void {
  return () => {
    const html = attempt(
      () => {
        showNote(`${beginning} …`, TITLE);
        return page();
      },
      (sentence) => resultPage({ summary: sentence, links: [], lists: [] }),
    );
    showWindow(html, TITLE);
  };
}

/** A click in the menu that opens a page beside the sheet; a fault is shown in a window instead. */
export function beside(beginning: string, page: (ports: Ports) => string): () => void {
  return () => {
    const shown = attempt(
      () => {
        showNote(`${beginning} …`, TITLE);
        showSidebar(page(portsUpToDate()), TITLE);
        return undefined;
      },
      (sentence) => resultPage({ summary: sentence, links: [], lists: [] }),
    );
    if (shown !== undefined) showWindow(shown, TITLE);
  };
}

/** A call from a page: the answer is JSON, a fault is its Thai sentence. */
export function fromPage<Given extends readonly unknown[], Answer>(
  command: (ports: Ports, ...given: Given) => Answer,
): (...given: Given) => Answer {
  return (...given) => attempt(() => command(portsUpToDate(), ...given), rethrow);
}

function portsUpToDate(): Ports {
  return upToDate(googlePorts());
}

/** Before any command, a workbook of an older version becomes one of this. */
export function upToDate<Given extends Ports>(ports: Given): Given {
  migrateLayout(ports);
  return ports;
}

export function rethrow(sentence: string): never {
  throw new Error(sentence);
}

/** The one catch: whatever goes wrong, the person who clicked reads one plain sentence, and the log has the rest. */
export function attempt<Value>(task: () => Value, otherwise: (sentence: string) => Value): Value {
  try {
    return task();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return otherwise(faultWords(error));
  }
}
