import {
  arrayField,
  asObject,
  asText,
  countField,
  type JsonObject,
  optionalCount,
  optionalText,
  textField,
} from '../store/json-fields.js';
import {
  type ControlsRecord,
  type FileRecord,
  type InputRecord,
  type ListRecord,
  MANIFEST_FORMAT,
  type NarrowedRecord,
  type OptionRecord,
  type OutputRecord,
  type RunManifest,
  type StatedRecord,
} from './manifest.js';

/** Reads a manifest. @throws Error that says which field is missing or of the wrong kind */
export function readManifest(text: string): RunManifest {
  const object = asObject(JSON.parse(text), 'the manifest');
  const format = countField(object, 'format');
  if (format !== MANIFEST_FORMAT)
    throw new Error(`its format is ${format}, and this program reads ${MANIFEST_FORMAT}`);
  const program = asObject(object['program'], 'program');
  const exit = asObject(object['exit'], 'exit');
  return {
    format: MANIFEST_FORMAT,
    program: {
      version: textField(program, 'version'),
      engine: textField(program, 'engine'),
      node: textField(program, 'node'),
    },
    started: timeField(object, 'started'),
    ended: timeField(object, 'ended'),
    exit: { code: countField(exit, 'code'), reason: textField(exit, 'reason') },
    options: optionsIn(object),
    threshold: numberField(object, 'threshold'),
    lists: arrayField(object, 'lists', listIn),
    listsNotScreened: arrayField(object, 'listsNotScreened', asText),
    generation: optionalText(object, 'generation'),
    input: inputIn(asObject(object['input'], 'input')),
    alsoRead: arrayField(object, 'alsoRead', fileIn),
    outputs: arrayField(object, 'outputs', outputIn),
    counts: countsIn(asObject(object['counts'], 'counts')),
    controls: controlsIn(asObject(object['controls'], 'controls')),
    narrowed: narrowedIn(object['narrowed']),
    stated: statedIn(object['stated']),
  };
}

function timeField(object: JsonObject, key: string): string {
  const text = textField(object, key);
  if (Number.isNaN(Date.parse(text))) throw new Error(`${key} is not a time`);
  return text;
}

function numberField(object: JsonObject, key: string): number {
  const value = object[key];
  if (typeof value !== 'number') throw new Error(`${key} is not a number`);
  return value;
}

function optionsIn(object: JsonObject): RunManifest['options'] {
  const options = asObject(object['options'], 'options');
  return Object.fromEntries(
    Object.entries(options).map(([key, value]): [string, OptionRecord] => {
      if (typeof value === 'boolean' || typeof value === 'string') return [key, value];
      return [key, arrayField(options, key, asText)];
    }),
  );
}

function listIn(value: unknown, name: string): ListRecord {
  const object = asObject(value, name);
  return {
    list: textField(object, 'list'),
    format: textField(object, 'format'),
    published: optionalText(object, 'published'),
    entities: countField(object, 'entities'),
    files: arrayField(object, 'files', (file, at) => {
      const fields = asObject(file, at);
      return { name: textField(fields, 'name'), sha256: textField(fields, 'sha256') };
    }),
  };
}

function inputIn(object: JsonObject): InputRecord {
  const rows = asObject(object['rows'], 'input.rows');
  return {
    path: optionalText(object, 'path'),
    bytes: countField(object, 'bytes'),
    sha256: optionalText(object, 'sha256'),
    rows: {
      read: countField(rows, 'read'),
      screened: countField(rows, 'screened'),
      rejected: countField(rows, 'rejected'),
    },
  };
}

function fileIn(value: unknown, name: string): FileRecord {
  const object = asObject(value, name);
  return {
    option: textField(object, 'option'),
    path: textField(object, 'path'),
    sha256: optionalText(object, 'sha256'),
  };
}

function outputIn(value: unknown, name: string): OutputRecord {
  const object = asObject(value, name);
  return {
    path: optionalText(object, 'path'),
    format: textField(object, 'format'),
    bytes: optionalCount(object, 'bytes'),
    sha256: optionalText(object, 'sha256'),
  };
}

function countsIn(object: JsonObject): RunManifest['counts'] {
  return Object.fromEntries(Object.keys(object).map((key) => [key, countField(object, key)]));
}

function narrowedIn(value: unknown): NarrowedRecord | null {
  // Manifests from before rows could be skipped have no such field.
  if (value === null || value === undefined) return null;
  const object = asObject(value, 'narrowed');
  const controls = asObject(object['controls'], 'narrowed.controls');
  return {
    rows: countField(object, 'rows'),
    entities: countField(object, 'entities'),
    controls: { made: countField(controls, 'made'), found: countField(controls, 'found') },
  };
}

/** Checked by whoever makes a report from it. */
function statedIn(value: unknown): StatedRecord | null {
  if (value === null || value === undefined) return null;
  const { run, errors } = asObject(value, 'stated');
  return { run, errors };
}

function controlsIn(object: JsonObject): ControlsRecord {
  return {
    asked: countField(object, 'asked'),
    made: countField(object, 'made'),
    found: countField(object, 'found'),
    missed: arrayField(object, 'missed', (control, at) => {
      const fields = asObject(control, at);
      return { entityId: textField(fields, 'entityId'), alteration: textField(fields, 'alteration') };
    }),
  };
}
