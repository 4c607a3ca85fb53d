/** A thread that compiles lists: it receives a list file and answers with the list's part of the index. */
import type { ListFile } from '../../lists/list-file.js';
import { answerQuestions } from '../../match/workers.js';
import { type CompiledPart, compileList } from './compile-lists.js';

answerQuestions<ListFile, CompiledPart>(async (file) => {
  const { summary, part } = await compileList(file);
  // A column that is a slice of a larger buffer cannot be moved on its own.
  const sections = [...part.sections].map(([name, column]) => {
    const own = column.byteLength === column.buffer.byteLength ? column : column.slice();
    return [name, own] as const;
  });
  const buffers = sections.map(([, { buffer }]) => buffer).filter((buffer) => buffer instanceof ArrayBuffer);
  return { answer: { summary, part: { ...part, sections } }, transfer: [...new Set(buffers)] };
});
