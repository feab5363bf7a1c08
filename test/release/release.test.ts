import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DIST } from '../bundle/office.ts';
import { newFolder } from '../command-line/command.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGES = ['@xmldom/xmldom', 'docxtemplater', 'fflate', 'uqr'];

describe('the folder of a release', () => {
  const folder = join(newFolder(), 'release');
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');

  beforeAll(() => {
    execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', 'release.ts'), folder], {
      cwd: ROOT,
    });
  });

  test('has the script, its manifest, and what is to be known about them', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [
        'CHANGELOG.md',
        'Code.js',
        'LICENSE',
        'SHA256SUMS',
        'appsscript.json',
        'guide',
        'licences.txt',
        'sbom.json',
      ].sort(),
    );
  });

  test('has the very bundle that the tests run', () => {
    for (const name of ['Code.js', 'appsscript.json'])
      expect(text(name) === readFileSync(join(DIST, name), 'utf8')).toBe(true);
  });

  test('has a checksum of every file but the list itself', () => {
    const lines = text('SHA256SUMS').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(66)).sort()).toEqual(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name !== 'SHA256SUMS' && statSync(join(folder, name)).isFile())
        .sort(),
    );
    for (const line of lines) {
      const bytes = readFileSync(join(folder, line.slice(66)));
      expect(line.slice(0, 64)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('has the guide as pages for a browser, whose links and pictures are all there', () => {
    const pages = readdirSync(join(folder, 'guide')).filter((name) => name.endsWith('.html'));
    expect(pages).toEqual(
      readdirSync(join(ROOT, 'docs', 'guide'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.replace('.md', '.html')),
    );
    for (const page of pages) {
      const html = text(join('guide', page));
      const targets = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target = '']) => target);
      for (const target of targets.filter((address) => !address.startsWith('https://'))) {
        const [file = '', heading] = target.split('#');
        const linked = file === '' ? page : file;
        expect(existsSync(join(folder, 'guide', linked))).toBe(true);
        if (heading !== undefined) expect(text(join('guide', linked))).toContain(`id="${heading}"`);
      }
    }
  });

  test('names every package in the bundle with one version and one licence, and prints the licence', () => {
    const [list = '', ...licences] = text('licences.txt').split('='.repeat(72));
    const lines = list
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(PACKAGES);
    for (const line of lines)
      expect(line).toMatch(/^\S+ [0-9]+\.[0-9]+\.[0-9]+ {2}(?:MIT|Zlib)(?: AND Zlib)?$/);
    expect(licences).toHaveLength(PACKAGES.length);
    for (const licence of licences) expect(licence).toMatch(/permission|licen[cs]e/i);
  });

  test('has a bill of materials with the versions and checksums of package-lock.json', () => {
    const bill = JSON.parse(text('sbom.json'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const locked = Object.values<{ version: string; integrity?: string }>(packages).map(
      ({ version, integrity = '' }) =>
        `${version} ${Buffer.from(integrity.slice(7), 'base64').toString('hex')}`,
    );
    expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(PACKAGES);
    for (const { name, version, purl, hashes } of bill.components) {
      expect(locked).toContain(`${version} ${hashes[0].content}`);
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    }
  });
});
