import { Problem } from '../problem.js';
import type { SourceBytes } from './source.js';
import type { TableOptions, UnseenTable } from './table.js';

export async function openWorkbook(bytes: SourceBytes, _options: TableOptions): Promise<UnseenTable> {
  throw new Problem('input', 'workbooks are not read yet', { file: bytes.name });
}
