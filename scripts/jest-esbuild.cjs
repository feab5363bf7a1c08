// ts-jest needs the compiler API that TypeScript 7 no longer has; types are tsc's job, so esbuild only strips them.
const { createHash } = require('node:crypto');
const { transformSync } = require('esbuild');

const OPTIONS = {
  loader: 'ts',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  define: { 'import.meta.dirname': '__dirname' },
};

module.exports = {
  process: (source, sourcefile) => ({ code: transformSync(source, { ...OPTIONS, sourcefile }).code }),
  getCacheKey: (source, path) =>
    createHash('sha256').update(JSON.stringify(OPTIONS)).update(path).update(source).digest('hex'),
};
