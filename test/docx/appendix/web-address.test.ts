import { expect, test } from '@jest/globals';
import { webAddress } from '../../../src/docx/appendix/web-address.ts';

test.each([
  ['https://thungsaeng.example', 'https://thungsaeng.example'],
  ['HTTP://Thungsaeng.Example:8080/a?b=1&c=2#d', 'HTTP://Thungsaeng.Example:8080/a?b=1&c=2#d'],
  ['https://a.example/รายงาน', 'https://a.example/%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%87%E0%B8%B2%E0%B8%99'],
  ['https://a.example/%E0%B8%A3?q=100%', 'https://a.example/%E0%B8%A3?q=100%25'],
  ['https://a.example/a%2520b', 'https://a.example/a%2520b'],
])('the link %s leads to %s', (link, address) => {
  expect(webAddress(link)).toBe(address);
});

test.each([
  '',
  'www.a.example',
  'ftp://a.example',
  'https:///a',
  'https://a..example',
  'https://a.example/a b',
])('the words %j lead nowhere', (link) => {
  expect(webAddress(link)).toBeUndefined();
});
