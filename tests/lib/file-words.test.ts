import {expect} from '@open-wc/testing';
import {fileKind} from '../../src/lib/file-kind.js';
import {fileSize} from '../../src/lib/file-size.js';

describe('the size of a file', () => {
  it('is said in the unit in which it is a small number', () => {
    const said = [0, 999, 1000, 9940, 48_200, 999_600, 10_485_760, 3e9].map((bytes) => fileSize(bytes, 'en'));
    expect(said).to.deep.equal(['0 byte', '999 byte', '1 kB', '9.9 kB', '48 kB', '1 MB', '10 MB', '3 GB']);
  });

  it('is said as the language says it', () => {
    expect(fileSize(1_500_000, 'de')).to.equal('1,5 MB');
    expect(fileSize(1_500_000, 'fr')).to.match(/1,5\sMo/);
  });
});

describe('the kind of a file', () => {
  it('is what its name ends in', () => {
    const kinds = ['Plan.pdf', 'a.tar.gz', 'README', '.gitignore', 'x.', 'notes.not-an-ending', 'photo.JPEG'].map(
      fileKind,
    );
    expect(kinds).to.deep.equal(['PDF', 'GZ', '', '', '', '', 'JPEG']);
  });
});
