import { crossBridge } from '../../run-bridge.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';

/** google.script as a window sees it: calls go out as messages, and answers come back to their handlers. */
interface Handlers {
  readonly success?: (result: unknown, held: unknown) => void;
  readonly failure?: (error: Error, held: unknown) => void;
  readonly held?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

const say = (message: FromFrame) => parent.postMessage(message, '*');

function runner(handlers: Handlers): object {
  const own: Readonly<Record<string, (given: never) => object>> = {
    withSuccessHandler: (success: (result: unknown) => void) => runner({ ...handlers, success }),
    withFailureHandler: (failure: (error: Error) => void) => runner({ ...handlers, failure }),
    withUserObject: (held: unknown) => runner({ ...handlers, held }),
  };
  return new Proxy(own, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      return target[name] ?? ((...given: readonly unknown[]) => call(name, given, handlers));
    },
  });
}

/** What cannot cross is refused at once, as the live bridge does. */
function call(functionName: string, given: readonly unknown[], handlers: Handlers): void {
  const carried = given.map((value, index) => crossBridge(value, `argument ${index + 1}`));
  calls += 1;
  waiting.set(calls, handlers);
  say({ kind: 'run', call: calls, functionName, given: carried });
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  const handlers = waiting.get(data.call);
  if (!handlers) return;
  waiting.delete(data.call);
  if (data.error === undefined) handlers.success?.(data.result, handlers.held);
  else handlers.failure?.(new Error(data.error), handlers.held);
});

// A link would leave this machine, or open a document that is only here: the page around decides.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !/^https?:/.test(link.href)) return;
  event.preventDefault();
  say({ kind: 'link', address: link.href });
});

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') say({ kind: 'close' });
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => say({ kind: 'close' }),
        setWidth: (width: number) => say({ kind: 'size', width }),
        setHeight: (height: number) => say({ kind: 'size', height }),
        editor: { focus: () => undefined },
      },
    },
  },
});
