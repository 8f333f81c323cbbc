import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressFault, webAddress } from '../../../src/records/web-address.ts';

describe('an address on the web', () => {
  it('is whole, of any host and script', () => {
    const fine = [
      ...['https://example.org/путь', 'https://пример.рф/', 'HTTPS://EXAMPLE.ORG/', 'http://e.org/%D0%B0'],
      ...[
        'https://example.org/?a=b&c=d#e',
        "https://e.org/it's_(here)",
        'https://e.org/@name',
        'https://e.org',
      ],
    ];
    assert.deepEqual(
      fine.map((address) => [address, addressFault(address), webAddress.safeParse(address).success]),
      fine.map((address) => [address, undefined, true]),
    );
  });

  it('is refused for what would lead elsewhere, nowhere, or another way than it looks', () => {
    const wrong = {
      'not http': [
        'example.org',
        '//example.org/',
        'javascript:alert(1)',
        'ftp://e.org',
        'https:\\\\e.org',
        ' https://e.org',
      ],
      'unseen character': [
        'https://e.org/\u202egpj.exe',
        'https://ex\u00adample.org/',
        'https://e.org/\0',
        'https://e.org/\ufffe',
      ],
      'malformed escape': ['https://e.org/%zz', 'https://e.org/%'],
      'not an address': [
        ...[
          'https:///e.org',
          'https://?x',
          'https://',
          'https://e.org/a b',
          'https://e.org/\nX',
          'https://e.org/<b>',
        ],
        ...['https://e.org/"x"', 'https://e.org:99999/', 'https://e.org/\\x', 'https://[::1/'],
      ],
      'user name': ['https://user:pw@e.org/', 'https://kz.expert@evil.example/', 'https://:pw@e.org/'],
    };
    for (const [fault, addresses] of Object.entries(wrong)) {
      for (const address of addresses) {
        assert.equal(addressFault(address), fault, JSON.stringify(address));
        assert.equal(webAddress.safeParse(address).success, false);
      }
    }
    assert.equal(webAddress.safeParse(`https://e.org/${'a'.repeat(2000)}`).success, false);
  });
});
