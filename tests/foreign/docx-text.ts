import { runPython } from './python-package';

const PROGRAM = `
import io, sys, zipfile, xml.etree.ElementTree as xml
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert archive.testzip() is None
for name in archive.namelist():
    if name.endswith('.xml') or name.endswith('.rels'): xml.fromstring(archive.read(name))
space = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
document = xml.fromstring(archive.read('word/document.xml'))
anchors = {link.get(space + 'anchor') for link in document.iter(space + 'hyperlink')} - {None}
marks = {mark.get(space + 'name') for mark in document.iter(space + 'bookmarkStart')}
assert anchors <= marks, anchors - marks
for paragraph in document.iter(space + 'p'):
    print(''.join(text.text or '' for text in paragraph.iter(space + 't')))
`;

/** The paragraphs of a Word document, each part of which must be well-formed and each of whose links must lead somewhere. */
export const docxText = (docx: Uint8Array): string => runPython(PROGRAM, Buffer.from(docx));
