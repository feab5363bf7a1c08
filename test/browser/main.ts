import { findChromium, NO_CHROMIUM } from './find-chromium.ts';

// Kept out of the usual test run, which needs nothing but npm install.
const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write(NO_CHROMIUM);
  process.exit(2);
}
process.env.CHROMIUM = chromium;
await import('./first-day.ts');
await import('./review.ts');
await import('./schedule.ts');
await import('./failing-service.ts');
await import('./findings.ts');
await import('./pages.ts');
await import('./windows.ts');
