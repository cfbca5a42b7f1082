import { expect, it } from 'vitest'
import { networkOf } from './network'

it.each([
  ['192.0.2.17', '192.0.2'],
  ['::ffff:192.0.2.200', '192.0.2'],
  ['2001:db8:12:34aa::1', '20010db8001234'],
  ['2001:DB8:12:34ff:1:2:3:4', '20010db8001234'],
  ['2001:db8:12:35aa::', '20010db8001235'],
  ['::1', '00000000000000'],
  ['fe80::1%eth0', 'fe800000000000'],
  ['', ''],
  ['unknown', ''],
])('%s is in the network %s', (address, network) => expect(networkOf(address)).toBe(network))
