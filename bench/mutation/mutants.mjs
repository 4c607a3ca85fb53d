// The mutants of a TypeScript file: each is one small fault that somebody could have written.
import babel from '@babel/core';

const SWAPPED = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['<<', '>>'],
  ['>>', '<<'],
  ['>>>', '<<'],
  ['&', '|'],
  ['|', '&'],
  ['+=', '-='],
  ['-=', '+='],
]);
/** Calls that may be left out, so that what they were called on stays as it was. */
const DROPPED = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'slice',
  'normalize',
  'replace',
  'replaceAll',
]);
const EXCHANGED = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
]);

/**
 * Each is { from, to, text, operator }: the characters from..to of the source are replaced by the text.
 * Types, imports and what is thrown are left alone.
 */
export function mutantsOf(source) {
  const file = babel.parseSync(source, {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript'], sourceType: 'module' },
  });
  const mutants = [];
  const replace = (operator, node, text) => mutants.push({ operator, from: node.start, to: node.end, text });
  const between = (left, right, operator) => {
    const at = source.indexOf(operator, left.end);
    return at < right.start ? { start: at, end: at + operator.length } : null;
  };
  babel.traverse(file, {
    enter(path) {
      const { node } = path;
      if (
        node.type.startsWith('TS') &&
        !['TSNonNullExpression', 'TSAsExpression', 'TSSatisfiesExpression'].includes(node.type)
      )
        path.skip();
      if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement') path.skip();
    },
    'BinaryExpression|LogicalExpression|AssignmentExpression'({ node }) {
      const other = SWAPPED.get(node.operator);
      const place = other === undefined ? null : between(node.left, node.right, node.operator);
      if (place !== null) replace(`${node.operator} → ${other}`, place, other);
    },
    UnaryExpression({ node }) {
      if (node.operator === '!') replace('! left out', { start: node.start, end: node.start + 1 }, '');
      if (node.operator === '-') replace('- left out', { start: node.start, end: node.start + 1 }, '');
    },
    IfStatement({ node }) {
      replace('condition → true', node.test, 'true');
      replace('condition → false', node.test, 'false');
    },
    ConditionalExpression({ node }) {
      replace('condition → true', node.test, 'true');
      replace('condition → false', node.test, 'false');
    },
    BooleanLiteral({ node }) {
      replace('boolean', node, String(!node.value));
    },
    NumericLiteral({ node }) {
      replace('number + 1', node, String(node.value + 1));
    },
    StringLiteral({ node, parent }) {
      if (parent.type === 'ObjectProperty' && parent.key === node) return;
      replace('text', node, node.value === '' ? "'mutant'" : "''");
    },
    BlockStatement({ node, parent }) {
      if (node.body.length > 0 && parent.type !== 'TryStatement') replace('block emptied', node, '{}');
    },
    UpdateExpression({ node }) {
      const sign = {
        start: node.prefix ? node.start : node.end - 2,
        end: node.prefix ? node.start + 2 : node.end,
      };
      replace(node.operator === '++' ? '++ → --' : '-- → ++', sign, node.operator === '++' ? '--' : '++');
    },
    CallExpression({ node }) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const { name } = callee.property;
      if (DROPPED.has(name)) replace(`.${name}() left out`, { start: callee.object.end, end: node.end }, '');
      const other = EXCHANGED.get(name);
      if (other !== undefined) replace(`.${name} → .${other}`, callee.property, other);
    },
    ArrowFunctionExpression({ node }) {
      if (node.body.type !== 'BlockStatement') replace('result → undefined', node.body, 'undefined');
    },
    'ContinueStatement|BreakStatement'({ node }) {
      replace(`${node.type === 'BreakStatement' ? 'break' : 'continue'} left out`, node, ';');
    },
  });
  return mutants;
}
