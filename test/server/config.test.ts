import { describe, expect, it } from 'vitest';
import { visitorOf } from '../../server/address.ts';
import { readConfig } from '../../server/config.ts';

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 8787,
      host: '127.0.0.1',
      basePath: '',
      perAddress: 600,
      perKey: 6000,
      workers: 1,
      keysRequired: false,
    });
  });
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['KALM_WORKERS', '0'],
    ['KALM_WORKERS', 'all'],
    ['KALM_LIMIT_ADDRESS', '-1'],
    ['KALM_METRICS_PORT', '1e9'],
    ['KALM_BASE_PATH', 'kalm'],
    ['KALM_BASE_PATH', '/a b'],
    ['KALM_BASE_PATH', '//kalm'],
    ['KALM_ORIGINS', '*'],
    ['KALM_ORIGINS', 'portal.example.org'],
    ['KALM_ORIGINS', 'https://portal.example.org/'],
    ['KALM_ORIGINS', 'https://Portal.example.org'],
    ['KALM_ORIGINS', 'https://*.example.org'],
    ['TRUST_PROXY', 'everybody'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['REDIS_URL', 'localhost:6379'],
    ['KALM_LOG', 'loud'],
    ['KALM_KEYS', 'required'],
    ['KALM_KEYS', 'sometimes'],
  ])('%s=%s is refused in one line that names it', (name, value) => {
    let line = '';
    try {
      readConfig({ [name]: value });
    } catch (error) {
      line = (error as Error).message;
    }
    expect(line).toContain(name);
    expect(line.split('\n')).toHaveLength(1);
  });
  it.each([
    ['', '127.0.0.1', 0, false],
    ['0', '127.0.0.1', 0, false],
    ['1', '203.0.113.9', 0, true],
    ['1', '203.0.113.9', 1, false],
    ['loopback', '127.0.0.1', 0, true],
    ['loopback', '10.0.0.1', 0, false],
    ['loopback, 10.0.0.0/8', '10.2.3.4', 1, true],
    ['10.0.0.0/8', '::ffff:10.2.3.4', 0, true],
  ])('TRUST_PROXY=%j believes %s at hop %i: %s', (given, address, hop, believed) => {
    expect(readConfig({ TRUST_PROXY: given }).trust(address, hop)).toBe(believed);
  });
  it('takes the ways to write a base path and origins', () => {
    expect(readConfig({ KALM_BASE_PATH: '/a/kalm/' }).basePath).toBe('/a/kalm');
    expect(readConfig({ KALM_BASE_PATH: '/' }).basePath).toBe('');
    expect([...readConfig({ KALM_ORIGINS: 'https://a.example, http://localhost:3000\nhttp://[::1]:8080' }).origins]).toEqual([
      'https://a.example',
      'http://localhost:3000',
      'http://[::1]:8080',
    ]);
  });
});

describe('one visitor', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '20010db800010002/64'],
    ['2001:db8:1:2:ffff::1', '20010db800010002/64'],
    ['2001:db8:1:3::1', '20010db800010003/64'],
    ['anything a header said', 'unknown'],
    [undefined, 'unknown'],
  ])('%s is %s', (address, visitor) => {
    expect(visitorOf(address)).toBe(visitor);
  });
});
