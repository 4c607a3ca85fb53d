// A plugin for Babel: a module that uses Math, Map or another global of the language gets it as a constant of its own. Jest runs
// tests in a context in which every look at a global goes through C++, which V8 cannot keep in mind: of engines that call
// Math.max in their innermost loops it made up to half of the time.
const NEAR = new Set(
  [
    ...['Array', 'ArrayBuffer', 'BigInt', 'Buffer', 'DataView', 'Date', 'Error', 'Infinity', 'Intl', 'JSON'],
    ...['Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Reflect', 'RegExp', 'Set', 'SharedArrayBuffer'],
    ...['String', 'Symbol', 'TextDecoder', 'TextEncoder', 'URL', 'WeakMap', 'WeakSet'],
    ...['Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array'],
    ...['Uint8Array', 'Uint16Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array'],
  ],
);

export default function nearGlobals({ types: t }) {
  const constant = (name) =>
    t.variableDeclarator(
      t.identifier(name),
      t.memberExpression(t.identifier('globalThis'), t.identifier(name)),
    );
  const Program = {
    exit(path) {
      path.scope.crawl();
      const names = Object.keys(path.scope.globals).filter((name) => NEAR.has(name));
      if (names.length > 0) path.unshiftContainer('body', t.variableDeclaration('const', names.map(constant)));
    },
  };
  return { visitor: { Program } };
}
