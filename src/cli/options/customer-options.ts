import type { CustomerOptions } from '../../customers/open-customers.js';
import { columnOverrides } from './column-option.js';
import { TYPE_CHOICES } from './options.js';
import { shardOption } from './shard-option.js';
import type { TypedOptions } from './typed-options.js';
import { delimiter, oneOf } from './values.js';

/** How to read the customer file. */
export function customerOptions(typed: TypedOptions): CustomerOptions {
  return {
    columns: columnOverrides(typed.columns ?? []),
    type: oneOf('--type', TYPE_CHOICES, typed.type, 'unknown'),
    delimiter: delimiter(typed.delimiter),
    encoding: typed.encoding,
    sheet: typed.sheet,
    allowEmpty: typed.allowEmpty,
    shard: shardOption(typed.shard),
  };
}
