import { fileURLToPath } from 'node:url';

const plugins = [fileURLToPath(new URL('test/near-globals.mjs', import.meta.url))];
const options = { babelrc: false, configFile: false, compact: false, plugins };

export default {
  testEnvironment: 'node',
  // Many tests wait for programs that they start: one process less than there are cores would leave cores idle.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  // No more than the end of what hangs: a test that takes seconds can take minutes on a busy machine, and one that was
  // stopped by a clock has failed by chance. No file has a timeout of its own.
  testTimeout: process.env.SCREEN_LONG === '1' ? 7_200_000 : 900_000,
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/home-folder.ts'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // the two packages that look at Math for every letter
  transformIgnorePatterns: ['/node_modules/(?!(?:csv-parse|fuse\\.js)/)'],
  transform: {
    '^.+\\.ts$': [
      'babel-jest',
      { ...options, presets: [['@babel/preset-typescript', { onlyRemoveTypeImports: true }]] },
    ],
    '/node_modules/.+\\.m?js$': ['babel-jest', options],
  },
};
