import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileSignature } from '../../src/formats/file-signature';
import { wardtwinJson } from '../../src/formats/wardtwin-json/wardtwin-json';
import { readerHandlers } from '../../workers/reader-handlers';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SHARED = new URL('../../../shared/data/', import.meta.url);

describe('the kind of a file, told by how it begins', () => {
  it.each([
    ['DXF of a drawing program', '  0\r\nSECTION\r\n  2\r\nHEADER\r\n', 'DXF'],
    ['DXF written short', '0\nSECTION\n2\nENTITIES\n', 'DXF'],
    ['DXF after a comment', '999\ndxfrw 0.6.3\n  0\nSECTION\n', 'DXF'],
    ['DXF in binary', 'AutoCAD Binary DXF\r\n\u001a\u0000', 'DXF'],
    ['IFC', 'ISO-10303-21;\nHEADER;\n', 'IFC'],
    ['IFC after a byte order mark', '\ufeffISO-10303-21;\nHEADER;\n', 'IFC'],
    ['DWG', 'AC1032\u0000\u0000', 'DWG'],
  ])('%s', (_, text, kind) => {
    expect(fileSignature(bytes(text))).toEqual({ kind, drawing: true });
  });

  it('is not a drawing where it only looks a little like one', () => {
    for (const text of [
      '',
      '0',
      '0\nSECTIONS\n',
      '{"type":"FeatureCollection"}',
      'ISO-10303-2',
      '10\nSECTION\n',
    ])
      expect(fileSignature(bytes(text)), text).toBeNull();
  });

  it('is said whatever the file is called', () => {
    const dxf = bytes('  0\r\nSECTION\r\n');
    const read = wardtwinJson.read(dxf);
    expect(read.ok ? null : read.error).toEqual({ code: 'file.drawing', place: '', params: { kind: 'DXF' } });
    // The handler tells its context of progress and nothing else.
    const run = (fileName: string, content: Uint8Array): unknown =>
      readerHandlers()['plan.read'].run({ fileName, bytes: content }, { progress: () => undefined } as never);
    expect(run('floor.dxf', dxf)).toMatchObject({ error: { code: 'file.drawing', params: { kind: 'DXF' } } });
    expect(run('floor.txt', bytes('hello'))).toMatchObject({ error: { code: 'file.unknown-format' } });
  });

  it.each([
    ['hospital_cn.dxf', 'DXF'],
    ['duplex.ifc', 'IFC'],
  ])('%s as it came from another program', (name, kind) => {
    const file = new URL(name, SHARED);
    if (existsSync(file)) expect(fileSignature(readFileSync(file))).toEqual({ kind, drawing: true });
  });
});
