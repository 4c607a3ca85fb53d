import { describe, expect, test } from '@jest/globals';
import { easternPair, withoutEasternCourtesy } from '../../src/customers/eastern-names.js';
import { withoutEasternRemark } from '../../src/customers/eastern-remarks.js';
import { readNameCell } from '../../src/customers/name-cell.js';
import { isPlainName } from '../../src/customers/plain-names.js';

describe('Chinese, Japanese and Korean names', () => {
  test.each([
    ['周海浪经理', '周海浪'],
    ['周海浪董事长', '周海浪'],
    ['周海浪 總裁', '周海浪'],
    ['周海浪律师', '周海浪'],
    ['山本太郎 部長', '山本太郎'],
    ['강바람 회장님', '강바람'],
    ['강바람대표이사', '강바람'],
    ['강바람 본부장', '강바람'],
    ['Kimbansok先生', 'Kimbansok'],
  ])('are read without offices behind them: %s', (cell, name) => {
    expect(withoutEasternCourtesy(cell)).toBe(name);
    expect(readNameCell(cell, 'person').aliases).toContain(name);
    expect(isPlainName(cell)).toBe(false);
  });

  test.each([
    ['周海浪 上海', ['周海浪']],
    ['上海 周海', ['周海']],
    ['周海 上海', ['周海']],
    ['周海浪 客户', ['周海浪']],
    ['周海浪 经理 北京', ['周海浪']],
    ['周海浪饲养员', ['周海浪']],
    ['강바람 부산', ['강바람']],
    ['강바람 연구원', ['강바람', '연구원']],
    // a surname and a given name, or too short or too long for a person
    ['周海 海浪', []],
    ['司马 海浪', []],
    ['김 바람', []],
    ['中国饲养员', []],
    ['周海浪贸易公司', []],
  ])('are read without words beside them: %s', (cell, names) => {
    expect(withoutEasternRemark(cell)).toEqual(names);
    if (names.length > 0) expect(readNameCell(cell, 'person').aliases).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['总经理周海浪', '周海浪'],
    ['董事周海', '周海'],
    ['已故周海浪', '周海浪'],
    ['个体工商户（周海浪）', '周海浪'],
    ['户名：周海浪', '周海浪'],
    ['姓名:周海', '周海'],
    ['收款人：周海浪先生', '周海浪'],
    ['周海浪客户', '周海浪'],
    ['周海夫妇', '周海'],
    ['周海浪等', '周海浪'],
    ['周海等3人', '周海'],
    ['周海浪及配偶', '周海浪'],
    ['周海浪先生 上海', '周海浪'],
    ['周海浪-VIP', '周海浪'],
    ['周海浪身份证110101196501011234', '周海浪'],
    ['周海浪 1965', '周海浪'],
    ['예금주: 강바람', '강바람'],
    ['성명: 강솔', '강솔'],
    ['대표자:강바람', '강바람'],
    ['강바람-VIP', '강바람'],
    ['강바람 1965년생', '강바람'],
    ['강바람 외 1명', '강바람'],
    ['강바람외 1인', '강바람'],
    ['고 강바람', '강바람'],
    ['강바람 군', '강바람'],
    ['강바람의 배우자', '강바람'],
  ])('are read without the words before and behind them that are no name: %s', (cell, name) => {
    for (const type of ['person', 'unknown'] as const)
      expect(readNameCell(cell, type).aliases).toContain(name);
    expect(isPlainName(cell)).toBe(false);
  });

  test.each([
    '董事',
    '董海浪',
    '司令员',
    '董事会',
    '周平等',
    '고바람',
    '고 바람',
    '강바람군',
    '강솔 군',
    '고객 센터',
    '周海-浪',
  ])('%s has no such words, or no name beside them', (cell) => {
    expect(withoutEasternRemark(cell)).toEqual([]);
  });

  test.each([
    ['周海浪和王小波', '周海浪', '王小波'],
    ['周海浪与王波', '周海浪', '王波'],
    ['周海浪 及 王小波', '周海浪', '王小波'],
    ['강바람과 김바람', '강바람', '김바람'],
    ['周海浪代王小波', '周海浪', '王小波'],
    ['周海浪先生/王波女士', '周海浪', '王波'],
    ['강바람, 김바람', '강바람', '김바람'],
    ['강바람·김바람', '강바람', '김바람'],
    ['강바람 및 김바람', '강바람', '김바람'],
  ])('that are joined are two people: %s', (cell, first, second) => {
    expect(easternPair(cell)).toEqual([first, second]);
    expect(readNameCell(cell, 'person')).toMatchObject({
      aliases: expect.arrayContaining([first]),
      others: [{ role: 'joint holder', name: second }],
    });
    expect(isPlainName(cell)).toBe(false);
  });

  test.each(['周和平', '周海和', '和平周海', '周和海浪', '海浪和小波'])('%s is one name', (cell) => {
    expect(easternPair(cell)).toBeNull();
  });

  test('written as one word before a form of address are parted', () => {
    expect(readNameCell('Kimbansok先生', 'person').aliases).toContain('Kim bansok');
  });
});
