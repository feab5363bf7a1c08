import { releaseDocumentLock } from '../document-lock.ts';
import type { Run } from '../run.ts';
import type { ButtonSet } from '../screen.ts';
import type { HtmlState } from './html-service.ts';
import { menu } from './menu.ts';

export const UI = {
  name: 'Ui',
  kind: 'Ui',
  members: {
    createMenu: [['string']],
    alert: [['string'], ['string', 'ButtonSet'], ['string', 'string', 'ButtonSet']],
    showModalDialog: [['HtmlOutput', 'string']],
    showSidebar: [['HtmlOutput']],
  },
} as const;

export const UI_ENUMS = {
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
} as const;

interface AlertText {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSet;
}

function readAlert(run: Run, given: readonly unknown[]): AlertText {
  const last = given.at(-1);
  const buttons = typeof last === 'string' ? 'OK' : (run.stateOf(last) as ButtonSet);
  const texts = given.filter((value) => typeof value === 'string');
  const [prompt = '', title = ''] = texts.reverse();
  return { title, prompt, buttons };
}

export function ui(run: Run): object {
  const Button = run.enumeration('Button', UI_ENUMS.Button);
  const ButtonSet = run.enumeration('ButtonSet', UI_ENUMS.ButtonSet);
  return run.serve(
    UI,
    undefined,
    {
      createMenu: (caption: string) => menu(run, caption),
      /** The script waits for the answer, and loses its locks meanwhile. */
      alert(...given: unknown[]) {
        releaseDocumentLock(run);
        const text = readAlert(run, given);
        const answer = run.answer(text);
        run.screen.alerts.push({ ...text, answer });
        return Reflect.get(Button, answer);
      },
      showModalDialog(output: object, title: string) {
        const { html, width, height } = run.stateOf(output) as HtmlState;
        run.screen.dialogs.push({ title, html, width, height });
      },
      /** Always 300 pixels wide; the one that was open is gone. */
      showSidebar(output: object) {
        const { html, title } = run.stateOf(output) as HtmlState;
        run.screen.sidebars.push({ title, html });
      },
    },
    { Button, ButtonSet },
  );
}
