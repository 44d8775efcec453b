import { expect, test } from '@jest/globals';
import { hasConnection, listenersIn } from '../../src/dyno/tcp-tables.ts';

/** As Linux prints them, cut at their ends. */
const tables = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   1: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   2: 0200007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   3: 0200007F:3039 0100007F:DFF6 04 00000001:00000000 01:00000014 00000000  1000        0 0 2
   4: 02001CAC:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
  sl  local_address                         remote_address                        st tx_queue rx_queue
   0: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000
   1: 00000000000000000000000001000000:1770 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000
   2: 0000000000000000FFFF00000100007F:1771 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000
   3: 0000000000000000FFFF000002001CAC:1772 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000
`;

test('the listeners of both families, each port and kind of address once', () => {
  expect(listenersIn(tables)).toEqual([
    { port: 80, isLoopback: false },
    { port: 3000, isLoopback: true },
    { port: 6000, isLoopback: true },
    { port: 6001, isLoopback: true },
    { port: 6002, isLoopback: false },
    { port: 8080, isLoopback: false },
  ]);
});

test('what is no table lists nothing', () => {
  expect(listenersIn('cat: /proc/net/tcp: No such file or directory\n')).toEqual([]);
});

test('a connection is found by both of its ports', () => {
  expect(hasConnection(tables, { port: 12_345, peerPort: 57_334 })).toBe(true);
  expect(hasConnection(tables, { port: 12_345, peerPort: 57_335 })).toBe(false);
  expect(hasConnection(tables, { port: 57_334, peerPort: 12_345 })).toBe(false);
});
